import type { chairMatter } from "#committee/composition/matter";
import * as forms from "#pages/desk/composition/forms";
import type { DeskActs } from "#pages/desk/kit/desk-act";

/** What may be done about who chairs and who sits in the committee, and by which form. */
export const compositionDesk = {
  enterChair: {
    says: { ar: "تسجيل رئيس اللجنة", fr: "Enregistrer qui préside le comité", en: "Enter who chairs the committee" },
    form: forms.entering,
  },
  leaveSeat: {
    says: {
      ar: "تسجيل مغادرة مقعد في اللجنة",
      fr: "Enregistrer un départ du comité",
      en: "Record that someone left a seat of the committee",
    },
    way: { ar: "تسجيل مغادرة مقعد", fr: "Enregistrer un départ", en: "Record that someone left a seat" },
    form: forms.leaving,
  },
} as const satisfies DeskActs<typeof chairMatter.acts>;
