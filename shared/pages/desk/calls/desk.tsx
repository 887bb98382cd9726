import type { callMatter } from "#committee/calls/matter";
import * as forms from "#pages/desk/calls/forms";
import type { DeskActs } from "#pages/desk/kit/desk-act";

/** What may be done about calls for candidacies, on whose page, and by which form. */
export const callDesk = {
  announceCall: {
    says: {
      ar: "الإعلان عن فتح باب الترشيح أمام جمعيات المجتمع المدني",
      fr: "Annoncer un appel à candidatures de la société civile",
      en: "Announce a call for candidacies from civil society",
    },
    form: forms.announcing,
  },
  readProgress: {
    says: {
      ar: "تتبع عدد الترشيحات المودعة والمكتملة",
      fr: "Suivre le nombre des candidatures, commencées et complètes",
      en: "Follow how many candidacies there are, begun and complete",
    },
  },
  registerCandidacy: {
    says: {
      ar: "ترشيح جمعيتكم لعضوية اللجنة",
      fr: "Présenter la candidature de votre association",
      en: "Have your association stand for the committee",
    },
    form: forms.registering,
  },
} as const satisfies DeskActs<typeof callMatter.acts>;
