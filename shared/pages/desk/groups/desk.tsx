import type { groupMatter } from "#committee/groups/matter";
import * as forms from "#pages/desk/groups/forms";
import type { DeskActs } from "#pages/desk/kit/desk-act";

/** What may be done about the implementation committee and the groups, and by which form. */
export const groupDesk = {
  openGroup: {
    says: {
      ar: "إحداث لجنة التنفيذ أو مجموعة",
      fr: "Créer le comité de mise en œuvre ou un groupe",
      en: "Open the implementation committee or a group",
    },
    form: forms.opening,
  },
  appointToGroup: {
    says: { ar: "تسجيل عضو في مجموعة", fr: "Inscrire quelqu’un dans un groupe", en: "Enter someone in a group" },
    form: forms.joining,
  },
  leaveGroup: {
    says: {
      ar: "تسجيل مغادرة عضو لمجموعة",
      fr: "Enregistrer un départ d’un groupe",
      en: "Record that someone left a group",
    },
  },
} as const satisfies DeskActs<typeof groupMatter.acts>;
