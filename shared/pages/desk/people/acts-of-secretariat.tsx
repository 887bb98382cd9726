import type { ToldAct } from "#pages/desk/kit/told-act";

/** What may be done about the secretariat’s people and those who were. */
export const secretariatActs: readonly ToldAct[] = [
  {
    act: "listSecretariat",
    says: {
      ar: "الاطلاع على لائحة العاملين بكتابة اللجنة",
      fr: "Consulter la liste des personnes du secrétariat",
      en: "Read who works for the secretariat",
    },
    at: "/desk/people",
  },
  {
    act: "enterSecretary",
    says: {
      ar: "إضافة شخص إلى كتابة اللجنة",
      fr: "Ajouter une personne au secrétariat",
      en: "Add someone to the secretariat",
    },
    at: "/desk/people",
  },
  {
    act: "leaveSecretariat",
    says: {
      ar: "تسجيل مغادرة شخص لكتابة اللجنة",
      fr: "Enregistrer un départ du secrétariat",
      en: "Record that someone left the secretariat",
    },
    at: "/desk/people",
  },
  {
    act: "listFormerPeople",
    says: {
      ar: "الاطلاع على لائحة من لم تعد لهم صفة",
      fr: "Consulter la liste des personnes qui n’ont plus de qualité",
      en: "Read who has no capacity any more",
    },
    at: "/desk/people",
  },
  {
    act: "erasePerson",
    says: {
      ar: "محو المعطيات الشخصية لمن لم تعد له أي صفة",
      fr: "Effacer les données d’une personne qui n’a plus de qualité",
      en: "Erase the data of someone who has no capacity any more",
    },
    at: "/desk/people",
  },
];
