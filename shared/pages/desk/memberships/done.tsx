import type { Text } from "#wording/wording";

/** What has just been done, told once at the head of the page. */
export const doneOfMembership = {
  justified: {
    ar: "سُجل مبرركم. يمكنكم تعديله إلى حين الجواب عنه.",
    fr: "Votre justification est inscrite. Vous pouvez la modifier jusqu’à ce qu’il y soit répondu.",
    en: "Your justification is entered. You may change it until it is answered.",
  },
  accepted: {
    ar: "قُبل المبرر، ولم يعد هذا الغياب محتسبا.",
    fr: "La justification est admise\u00a0; cette absence ne compte plus.",
    en: "The justification is accepted; that absence no longer counts.",
  },
  disputed: {
    ar: "سُجلت المنازعة، ويُعرض الأمر على باقي أعضاء المجتمع المدني.",
    fr: "La contestation est inscrite\u00a0; les autres membres de la société civile sont saisis.",
    en: "The dispute is entered, and put to civil society’s other members.",
  },
  answered: {
    ar: "سُجل جوابكم. يمكنكم تغييره إلى حين انتهاء الأجل.",
    fr: "Votre réponse est inscrite. Vous pouvez la changer jusqu’à la fin du délai.",
    en: "Your answer is entered. You may change it until the time is over.",
  },
  ended: {
    ar: "دُوّن انتهاء العضوية، ويُخبر بذلك من كان يمثل الجمعية.",
    fr: "La fin de la qualité de membre est consignée\u00a0; la personne qui représentait l’association en est informée.",
    en: "The end of the membership is recorded, and who sat for the association is told.",
  },
  explained: { ar: "سُجل التوضيح.", fr: "L’explication est inscrite.", en: "The explanation is entered." },
} as const satisfies Record<string, Text>;

export type DoneOfMembership = keyof typeof doneOfMembership;

/** Whether something has just been done, by its name. */
export const isDoneOfMembership = (name: string | null): name is DoneOfMembership =>
  name !== null && Object.hasOwn(doneOfMembership, name);
