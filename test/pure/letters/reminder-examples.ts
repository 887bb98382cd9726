import { CivilDate } from "#calendar/civil-date";
import type { DutyName } from "#committee/duties";
import type { Deadline, Digest, Reminders } from "#committee/reminder-letters";
import { id } from "./examples.ts";

/** The deadlines of which anyone is reminded. */
export const names = ["notice", "meeting", "minutes", "enrichment", "next-meeting"] as const;

/** A deadline that lies the day after the letters are written. */
export const deadline = (name: DutyName, on = "2026-12-08"): Deadline => ({
  name,
  about: `MEETING#${id}`,
  heldOn: CivilDate.parse(name === "notice" ? "2026-12-18" : "2026-12-03"),
  edition: CivilDate.parse("2022-05-24"),
  on: CivilDate.parse(on),
});

export const reminders = (
  own: readonly (DutyName | Deadline)[],
  ofMembers: readonly DutyName[] = [],
  changes: Partial<Reminders> = {},
): Reminders => ({
  letter: "reminders",
  to: "secretariat",
  reminders: own.map((one) => (typeof one === "string" ? deadline(one) : one)),
  toMembers: ofMembers.map((name) => deadline(name)),
  ...changes,
});

export const toMembers = reminders(["enrichment", "meeting"], [], { to: "other-members" });

export const withDigest = (changes: Partial<Digest> = {}): Reminders =>
  reminders(["notice"], ["enrichment"], {
    digest: {
      due: [deadline("notice"), deadline("next-meeting", "2026-12-30")],
      overdue: [deadline("minutes", "2026-12-04")],
      vacant: [{ ar: "وزارة العدل", fr: "Ministère de la Justice", en: "Ministry of Justice" }, { ar: "جمعية الأفق" }],
      returned: 2,
      ...changes,
    },
  });
