import type { Text } from "#wording/languages";

/** What the rules of article 12 say that an act is checked against: apart, so that whoever checks carries no more of the guide. */
export const articleTwelve = {
  absences: {
    ar: "تنتهي العضوية إذا بلغت غيابات الجمعية غير المبررة عن اجتماعات اللجنة ثلاثة في ظرف سنتين ميلاديتين.",
    fr: "La qualité de membre prend fin si l’association manque sans justification trois réunions du comité en deux années grégoriennes.",
    en: "Membership ends when the association is absent from three committee meetings within two Gregorian years without justification.",
  },
  answering: {
    ar: "للجمعية أجل بأيام العمل لتبرير غيابها قبل تدوين انتهاء عضويتها.",
    fr: "L’association dispose d’un délai en jours ouvrables pour justifier ses absences avant que la fin de sa qualité de membre ne soit consignée.",
    en: "An association has a number of working days to justify its absences before the end of its membership is recorded.",
  },
  college: {
    ar: "إذا نوزع في مبرر غياب، بت فيه أعضاء المجتمع المدني في اللجنة، لا كتابة اللجنة.",
    fr: "Une justification contestée est tranchée par les membres de la société civile du comité, non par le secrétariat.",
    en: "A disputed justification is settled by the committee’s civil-society members, not by the secretariat.",
  },
} as const satisfies Record<string, Text>;
