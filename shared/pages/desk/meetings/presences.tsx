import type { College } from "#committee/composition/college";
import type { Presence } from "#committee/meetings/attendance-sheet";
import type { Text } from "#wording/wording";

/** How a seat was filled, in words. */
export const presences = {
  present: { ar: "حاضر", fr: "Présent", en: "Present" },
  represented: { ar: "ناب عنه غيره", fr: "Représenté", en: "Represented" },
  "absent-justified": { ar: "غائب بعذر", fr: "Absent excusé", en: "Absent, justified" },
  absent: { ar: "غائب بدون عذر", fr: "Absent", en: "Absent" },
} as const satisfies Readonly<Record<Presence, Text>>;

/** The two halves of the committee, in words. */
export const colleges = {
  administration: { ar: "ممثلو الإدارة", fr: "Représentants de l’administration", en: "For the administration" },
  "civil-society": {
    ar: "ممثلو المجتمع المدني",
    fr: "Représentants de la société civile",
    en: "For civil society",
  },
} as const satisfies Readonly<Record<College, Text>>;
