import { createLocalJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as z from "zod/mini";
import type { Instant } from "#calendar/civil-date";
import { askOver } from "#secretariat/http";

/** What a token that is good says; nothing of one that is not. */
export type Check = (token: string, now: Instant) => Promise<unknown>;

/** What jose says of a token that is no good; when it says anything else, the keys could not be had, and that is a fault. */
const noGood = /^ERR_(JWT|JWS)_|^ERR_JWKS_(NO|MULTIPLE)_MATCHING|^ERR_JOSE_(ALG_NOT_ALLOWED|NOT_SUPPORTED)$/;

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** How long keys are kept before they are asked for anew, and how soon after that one that isn't among them is looked for again: milliseconds. */
const [KEPT, PAUSE] = [600_000, 60_000];

type Known = Readonly<{ at: number; keyOf: JWTVerifyGetKey }>;

/** The issuer's keys, asked for when first needed; a stranger can't have them asked for more often than once a minute. */
const keysAt = (url: string) => {
  let known: Promise<Known> | undefined;
  const ask = async (at: number): Promise<Known> => {
    const { status, text } = await askOver(url, { method: "GET" });
    if (status !== 200) throw new Error(`The issuer's keys were answered with ${status}`);
    return { at, keyOf: createLocalJWKSet(KeySet.parse(JSON.parse(text))) };
  };
  // Keys that could not be had are asked for again by whoever comes next; those there were are good still, whoever asked for others.
  const anew = (at: number, kept?: Promise<Known>): Promise<Known> => {
    const asked = ask(at);
    known = asked;
    asked.catch(() => {
      if (known === asked) known = kept;
    });
    return asked;
  };
  const knownBy = async (at: number): Promise<Known> => {
    const kept = known ?? anew(at);
    const before = await kept;
    return at - before.at > KEPT ? anew(at, kept) : before;
  };
  return (at: number): JWTVerifyGetKey =>
    async (...token) => {
      const before = await knownBy(at);
      return Promise.resolve(before.keyOf(...token)).catch(async (fault: unknown) => {
        if (!(fault instanceof errors.JWKSNoMatchingKey) || at - before.at < PAUSE) throw fault;
        return (await anew(at, known)).keyOf(...token);
      });
    };
};

/** Checks signature, issuer and time against the issuer's keys. */
export const checkBy = ({ issuer, keys }: Readonly<{ issuer: string; keys: string }>): Check => {
  const keysOn = keysAt(keys);
  return async (token, now) => {
    const checks = { issuer, algorithms: ["RS256"], currentDate: new Date(now) };
    return jwtVerify(token, keysOn(Date.parse(now)), checks).then(
      (verified) => verified.payload,
      (error: unknown) => {
        if (error instanceof errors.JOSEError && noGood.test(error.code)) return undefined;
        throw error;
      },
    );
  };
};
