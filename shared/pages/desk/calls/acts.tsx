import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about calls for candidacies. */
export const callsActs: readonly ToldAct[] = [
  {
    act: "announceCall",
    says: {
      ar: "الإعلان عن فتح باب الترشيح أمام جمعيات المجتمع المدني",
      fr: "Annoncer un appel à candidatures de la société civile",
      en: "Announce a call for candidacies from civil society",
    },
    at: "/desk/calls/new",
  },
  {
    act: "readProgress",
    says: {
      ar: "تتبع عدد الترشيحات المودعة والمكتملة",
      fr: "Suivre le nombre des candidatures, commencées et complètes",
      en: "Follow how many candidacies there are, begun and complete",
    },
    at: "/desk/calls",
  },
];
