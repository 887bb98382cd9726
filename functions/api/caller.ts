import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import * as z from "zod/mini";
import type { Instant } from "#calendar/civil-date";

/** Who issues our tokens, where its keys stand, and the client that they are made for. */
type Issuer = Readonly<{ issuer: string; keys: string; client: string }>;

/** Reads the subject of an access token; nothing when the token isn't ours, isn't for access, or has had its day. */
export type Tokens = Readonly<{ subjectOf: (token: string, now: Instant) => Promise<string | undefined> }>;

const Access = z.object({ sub: z.string(), token_use: z.literal("access"), client_id: z.string() });

/** What jose says of a token that is no good; when it says anything else, the keys could not be had, and that is a fault. */
const noGood = /^ERR_(JWT|JWS)_|^ERR_JWKS_(NO|MULTIPLE)_MATCHING|^ERR_JOSE_(ALG_NOT_ALLOWED|NOT_SUPPORTED)$/;

/** Checks tokens against the issuer's keys, fetched when first needed and kept. */
export const tokensOf = ({ issuer, keys, client }: Issuer): Tokens => {
  const keySet = createRemoteJWKSet(new URL(keys));
  return {
    subjectOf: async (token, now) => {
      const checks = { issuer, algorithms: ["RS256"], currentDate: new Date(now) };
      const payload = await jwtVerify(token, keySet, checks).then(
        (verified) => verified.payload,
        (error: unknown) => {
          if (error instanceof errors.JOSEError && noGood.test(error.code)) return undefined;
          throw error;
        },
      );
      const access = Access.safeParse(payload);
      return access.success && access.data.client_id === client ? access.data.sub : undefined;
    },
  };
};
