import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import type { Instant } from "#calendar/civil-date";

/** What a token that is good says; nothing of one that is not. */
export type Check = (token: string, now: Instant) => Promise<unknown>;

/** What jose says of a token that is no good; when it says anything else, the keys could not be had, and that is a fault. */
const noGood = /^ERR_(JWT|JWS)_|^ERR_JWKS_(NO|MULTIPLE)_MATCHING|^ERR_JOSE_(ALG_NOT_ALLOWED|NOT_SUPPORTED)$/;

/** Checks signature, issuer and time against the issuer's keys, fetched when first needed and kept. */
export const checkBy = ({ issuer, keys }: Readonly<{ issuer: string; keys: string }>): Check => {
  const keySet = createRemoteJWKSet(new URL(keys));
  return async (token, now) => {
    const checks = { issuer, algorithms: ["RS256"], currentDate: new Date(now) };
    return jwtVerify(token, keySet, checks).then(
      (verified) => verified.payload,
      (error: unknown) => {
        if (error instanceof errors.JOSEError && noGood.test(error.code)) return undefined;
        throw error;
      },
    );
  };
};
