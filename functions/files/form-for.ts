import { formEnds } from "#committee/files/asked";
import { LARGEST, type StoredFile } from "#committee/files/files";
import { vaultKey } from "#functions/files/vault-key";
import type { ApiOffice } from "#functions/kernel/offices";

const sizesOf = ({ size, of }: StoredFile): readonly [least: number, most: number] =>
  size === undefined ? [1, of?.largest ?? LARGEST] : [size, size];

/**
 * The form by which a file comes, while it is awaited and the form still good; nothing from then on. A browser without any program
 * is led back to a page once the file has come.
 */
export const formFor = async (
  { vault, now }: Pick<ApiOffice, "vault" | "now">,
  file: StoredFile,
  redirect?: string,
) => {
  const { id, stage, type, sha256 } = file;
  const expires = formEnds(file);
  const seconds = Math.floor((Date.parse(expires) - Date.parse(now())) / 1_000);
  if (stage !== "awaited" || seconds <= 0) return undefined;
  const wanted = { key: vaultKey(id), type, size: sizesOf(file), sha256, seconds, redirect };
  const { url, fields } = await vault.sign(wanted);
  return { url, fields: { ...fields }, expires };
};
