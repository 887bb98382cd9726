import * as z from "zod/mini";
import { type Env, given } from "#functions/secretariat/env";
import type { Vault } from "#secretariat/vault";

/** The vault: most calls don't come to it, and its client is loaded with the first that does. */
export const vaultIn = (env: Env): Vault => {
  const { VAULT_BUCKET } = z.object({ VAULT_BUCKET: given }).parse(env);
  let vault: Vault | undefined;
  const loaded = async (): Promise<Vault> => {
    const { s3Client } = await import("#secretariat/s3-client");
    const { s3Vault } = await import("#secretariat/vault");
    vault ??= s3Vault({ client: s3Client(), bucket: VAULT_BUCKET });
    return vault;
  };
  return {
    sign: async (wanted) => (await loaded()).sign(wanted),
    origin: async () => (await loaded()).origin(),
    bring: async (...brought) => (await loaded()).bring(...brought),
    read: async (...asked) => (await loaded()).read(...asked),
    first: async (key) => (await loaded()).first(key),
    anew: async (version) => (await loaded()).anew(version),
    link: async (linked) => (await loaded()).link(linked),
    erase: async (key) => (await loaded()).erase(key),
  };
};
