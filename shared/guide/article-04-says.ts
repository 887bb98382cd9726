import type { Text } from "#wording/languages";

/** What the rules of article 4 say that an act is checked against: apart, so that whoever checks carries no more of the guide. */
export const articleFour = {
  consecutiveTerms: {
    ar: "لا يتجاوز الترشح لتمثيل المجتمع المدني في لجنة الإشراف ولايتين متتاليتين؛ ويسري هذا الحد على الشخص وعلى الجمعية، كل على حدة.",
    fr: "Nul ne peut se porter candidat à la représentation de la société civile au comité de pilotage pour plus de deux mandats consécutifs\u00a0; la limite vaut pour la personne et pour l’association, chacune étant vérifiée séparément.",
    en: "No one may stand to represent civil society in the steering committee for more than two consecutive terms; the limit holds for the person and for the association, each checked on its own.",
  },
} as const satisfies Record<string, Text>;
