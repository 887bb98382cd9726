import type { membershipRoutes } from "#contract/memberships/memberships";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import type { Text } from "#wording/wording";

/** Why a membership may have ended. */
const reasons = {
  absences: { ar: "الغياب عن ثلاثة اجتماعات", fr: "Trois absences", en: "Three absences" },
  dissolution: { ar: "حل الجمعية", fr: "Dissolution de l’association", en: "The association is dissolved" },
  withdrawal: {
    ar: "الانسحاب بمراسلة رسمية",
    fr: "Retrait par lettre officielle",
    en: "Withdrawal by official letter",
  },
} as const satisfies Record<string, Text>;

/** The secretariat records that a membership has ended, and why (G12.1, G12.2, G12.4). */
export const ending = {
  title: {
    ar: "تدوين انتهاء عضوية",
    fr: "Consigner la fin d’une qualité de membre",
    en: "Record the end of a membership",
  },
  means: {
    ar: "يُغلق المقعد اليوم، وتزول في الحين صلاحيات من يشغله، ويُخبر بذلك. ولا يمكن التراجع عن هذا الإجراء.",
    fr: "Le siège est fermé ce jour\u00a0; les droits de son titulaire cessent aussitôt et il en est informé. Cet acte est irrévocable.",
    en: "The seat is closed today; its holder’s rights are gone at once, and they are told. This can’t be taken back.",
  },
  submit: { ar: "تدوين الانتهاء", fr: "Consigner la fin", en: "Record the end" },
  fields: [
    {
      at: "/why",
      says: { ar: "سبب الانتهاء", fr: "Motif", en: "Why it has ended" },
      input: "choice",
      among: reasons,
      more: {
        dissolution: [
          {
            at: "/dissolvedOn",
            says: { ar: "تاريخ الحل", fr: "Date de la dissolution", en: "Day of the dissolution" },
            input: "day",
          },
          {
            at: "/evidence",
            says: {
              ar: "الوثيقة المثبتة للحل",
              fr: "Pièce qui prouve la dissolution",
              en: "What shows that it is dissolved",
            },
            input: "file",
            for: "dissolution-evidence",
          },
        ],
        withdrawal: [
          {
            at: "/letter",
            says: { ar: "مراسلة الانسحاب", fr: "Lettre de retrait", en: "Letter of withdrawal" },
            input: "file",
            for: "withdrawal-letter",
          },
        ],
      },
    },
  ] as const satisfies FieldsOf<typeof membershipRoutes.endMembership>,
} as const satisfies ToldForm;
