import * as z from "zod/mini";

/** What the routes of one meeting have in common. */
export const ById = z.object({ id: z.ulid() });

/** The problems of an act on a meeting that is there. */
export const changes = [
  "unreadable",
  "unauthenticated",
  "not-allowed",
  "unknown",
  "overtaken",
  "not-at-this-stage",
  "precondition-failed",
] as const;

/** The problems that come with a body. */
export const withBody = ["too-large", "wrong-type"] as const;

/** The problems of what a member adds to a meeting under a key of their own: it waits for no one, so nothing overtakes it. */
export const additions = [
  "unreadable",
  "unauthenticated",
  "not-allowed",
  "unknown",
  "not-at-this-stage",
  "key-reused",
  "refused",
  ...withBody,
] as const;
