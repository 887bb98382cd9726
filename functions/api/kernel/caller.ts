import * as z from "zod/mini";
import { type Instant, instantOf } from "#calendar/civil-date";
import type { Check } from "#functions/api/kernel/key-set";

/** Who issues our tokens, where its keys stand, and the client that they are made for. */
type Issuer = Readonly<{ issuer: string; keys: string; client: string }>;

/** Who bears a token: its subject, and when they last signed in by a code, where the token says it. */
export type Bearer = Readonly<{ subject: string; signedInAt?: Instant }>;

/** Reads who bears an access token; nothing when the token isn't ours, isn't for access, or has had its day. */
export type Tokens = Readonly<{ bearerOf: (token: string, now: Instant) => Promise<Bearer | undefined> }>;

const Access = z.object({
  sub: z.string(),
  token_use: z.literal("access"),
  client_id: z.string(),
  /** In seconds since 1970. */
  auth_time: z.optional(z.int()),
});

const bearerIn = ({ sub, auth_time }: z.infer<typeof Access>): Bearer => ({
  subject: sub,
  ...(auth_time !== undefined && { signedInAt: instantOf(auth_time * 1_000) }),
});

/** Checks tokens against the issuer's keys; the code for it is loaded with the first token. */
export const tokensOf = ({ issuer, keys, client }: Issuer): Tokens => {
  let check: Check | undefined;
  return {
    bearerOf: async (token, now) => {
      const { checkBy } = await import("#functions/api/kernel/key-set");
      check ??= checkBy({ issuer, keys });
      const access = Access.safeParse(await check(token, now));
      return access.success && access.data.client_id === client ? bearerIn(access.data) : undefined;
    },
  };
};
