import { createHash } from "node:crypto";
import type { CivilDate } from "#calendar/civil-date";
import { Problem } from "#functions/api/kernel/problem";
import type { ApiOffice } from "#functions/kernel/offices";
import { AddressTaken } from "#functions/kernel/taken-once";

/** How long it is kept that an address was given, in seconds: the day, wherever it began. */
const KEPT = 2 * 24 * 3_600;

type Given = Readonly<{ email: string; day: CivilDate; key: string }>;

/** An address, as what can't be read back. */
const printOf = (email: string): string => createHash("sha256").update(email.toLowerCase()).digest("hex");

/** Nobody who isn't known can have one address written to more than once a day; the call repeated under its key is the same call. */
export const oncePerDay = async ({ register, now }: ApiOffice, { email, day, key }: Given): Promise<void> => {
  const once = `REGISTERED#${printOf(email)}#${day}`;
  const expires = Math.floor(Date.parse(now()) / 1_000) + KEPT;
  const outcome = await register.take({ key: once, state: { key }, expires });
  if (outcome === "taken") return;
  const before = AddressTaken.safeParse((await register.load([once])).get(once)?.state).data;
  if (before?.key !== key) throw new Problem(outcome === "there" ? "too-many" : "overtaken");
};
