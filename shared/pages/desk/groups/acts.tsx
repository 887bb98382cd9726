import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about the implementation committee and the groups. */
export const groupsActs: readonly ToldAct[] = [
  {
    act: "openGroup",
    says: {
      ar: "إحداث لجنة التنفيذ أو مجموعة",
      fr: "Créer le comité de mise en œuvre ou un groupe",
      en: "Open the implementation committee or a group",
    },
    at: "/desk/groups/new",
  },
  {
    act: "appointToGroup",
    says: { ar: "تسجيل عضو في مجموعة", fr: "Inscrire quelqu’un dans un groupe", en: "Enter someone in a group" },
    at: "/desk/groups",
  },
  {
    act: "leaveGroup",
    says: {
      ar: "تسجيل مغادرة عضو لمجموعة",
      fr: "Enregistrer un départ d’un groupe",
      en: "Record that someone left a group",
    },
    at: "/desk/groups",
  },
];
