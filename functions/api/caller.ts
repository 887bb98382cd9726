import * as z from "zod/mini";
import type { Instant } from "#calendar/civil-date";
import type { Check } from "#functions/api/key-set";

/** Who issues our tokens, where its keys stand, and the client that they are made for. */
type Issuer = Readonly<{ issuer: string; keys: string; client: string }>;

/** Reads the subject of an access token; nothing when the token isn't ours, isn't for access, or has had its day. */
export type Tokens = Readonly<{ subjectOf: (token: string, now: Instant) => Promise<string | undefined> }>;

const Access = z.object({ sub: z.string(), token_use: z.literal("access"), client_id: z.string() });

/** Checks tokens against the issuer's keys; the code for it is loaded with the first token. */
export const tokensOf = ({ issuer, keys, client }: Issuer): Tokens => {
  let check: Check | undefined;
  return {
    subjectOf: async (token, now) => {
      const { checkBy } = await import("#functions/api/key-set");
      check ??= checkBy({ issuer, keys });
      const access = Access.safeParse(await check(token, now));
      return access.success && access.data.client_id === client ? access.data.sub : undefined;
    },
  };
};
