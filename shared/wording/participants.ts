import type { Text } from "#wording/languages";

/** The two halves of the committee, as lists of participants are headed. */
export const collegeNames = {
  administration: { ar: "أعضاء الإدارة", fr: "Membres de l’administration", en: "Administration members" },
  "civil-society": { ar: "أعضاء المجتمع المدني", fr: "Membres de la société civile", en: "Civil-society members" },
} as const satisfies Record<string, Text>;

/** How a seat was filled at a meeting. */
export const presenceNames = {
  present: { ar: "حاضر(ة)", fr: "présent(e)", en: "present" },
  represented: { ar: "ناب عنه(ا) غيره(ا)", fr: "représenté(e)", en: "represented" },
  "absent-justified": { ar: "غياب مبرر", fr: "absence justifiée", en: "absent, with a justification" },
  absent: { ar: "غائب(ة)", fr: "absent(e)", en: "absent" },
} as const satisfies Record<string, Text>;

/** What else a list of participants names. */
export const participantNames = {
  participants: { ar: "المشاركون", fr: "Participants", en: "Participants" },
  presided: { ar: "رئاسة الاجتماع", fr: "Présidence", en: "Chaired by" },
  chair: { ar: "الكاتب العام", fr: "Le secrétaire général", en: "The Secretary General" },
  departure: { ar: "سبب الخروج عن القاعدة", fr: "Motif de l’écart à la règle", en: "Reason of the departure" },
  guests: { ar: "الضيوف", fr: "Invités", en: "Guests" },
} as const satisfies Record<string, Text>;
