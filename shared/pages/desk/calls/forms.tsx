import type { callRoutes } from "#contract/calls/calls";
import type { candidacyRoutes } from "#contract/candidacies/candidacies";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import type { Text } from "#wording/wording";

/** A call is announced on a published method (G4.6). */
export const announcing = {
  title: {
    ar: "الإعلان عن فتح باب الترشيح",
    fr: "Annoncer un appel à candidatures",
    en: "Announce a call for candidacies",
  },
  means: {
    ar: "يُنشر الإعلان وتُراسل جمعيات الفضاء كافة. ويُفتح الباب ويُغلق في الساعتين المحددتين تلقائيا، ولا يمكن تغييرهما بعد الإعلان.",
    fr: "L’appel est publié, et toutes les associations de l’espace reçoivent un message. Il s’ouvre et se clôt de lui-même aux heures dites, qui ne changent plus une fois annoncées.",
    en: "The call is published, and all associations of the space are written to. It opens and closes by itself at the hours given, which don’t change once they are announced.",
  },
  submit: { ar: "إعلان فتح باب الترشيح", fr: "Annoncer l’appel", en: "Announce the call" },
  fields: [
    {
      at: "/method",
      says: { ar: "المنهجية المنشورة", fr: "Méthode publiée", en: "Published method" },
      input: "one-of",
      none: { ar: "اختاروا المنهجية", fr: "Choisir la méthode", en: "Choose the method" },
    },
    [
      { at: "/opensOn", says: { ar: "يوم الفتح", fr: "Jour d’ouverture", en: "Opens on" }, input: "day" },
      { at: "/opensTime", says: { ar: "ساعة الفتح", fr: "Heure d’ouverture", en: "Opens at" }, input: "time" },
    ],
    [
      { at: "/closesOn", says: { ar: "يوم الإغلاق", fr: "Jour de clôture", en: "Closes on" }, input: "day" },
      { at: "/closesTime", says: { ar: "ساعة الإغلاق", fr: "Heure de clôture", en: "Closes at" }, input: "time" },
    ],
  ] as const satisfies FieldsOf<typeof callRoutes.announceCall>,
} as const satisfies ToldForm;

/** What is told instead of what it means while no method is published. */
export const noMethod: Text = {
  ar: "لا توجد منهجية منشورة: لا يُفتح باب الترشيح قبل نشر المنهجية (المادة 4 من الدليل).",
  fr: "Aucune méthode n’est publiée\u00a0: un appel n’est annoncé qu’ensuite (article 4 du guide).",
  en: "No method is published: a call is announced only after that (article 4 of the guide).",
};

/** An association stands, and names who would sit for it; the same names another person. */
export const registering = {
  title: { ar: "ترشيح جمعيتكم", fr: "Candidature de votre association", en: "Have your association stand" },
  means: {
    ar: "تترشح الجمعية، وتسمي شخصا يمثلها في اللجنة. ولا يمكن لجمعية ولا لشخص الترشح لأكثر من ولايتين متتاليتين (المادة 4 من الدليل). ويُخبر الشخص المسمى برسالة، ويمكنه أن يملأ الملف معكم.",
    fr: "L’association se porte candidate et présente la personne qui la représenterait au comité. Ni une association ni une personne ne peuvent se présenter pour plus de deux mandats consécutifs (article 4 du guide). La personne présentée en est informée par message, et peut préparer le dossier avec vous.",
    en: "The association stands, and names the person who would sit for it. Neither an association nor a person may stand for more than two consecutive terms (article 4 of the guide). The person named is told by letter, and may prepare the dossier with you.",
  },
  submit: { ar: "تسجيل الترشيح", fr: "Enregistrer la candidature", en: "Register the candidacy" },
  fields: [
    { at: "/nominee", says: { ar: "الشخص المرشَّح", fr: "Personne présentée", en: "Person nominated" }, input: "list" },
    {
      at: "/consent",
      says: {
        ar: "حماية المعطيات الشخصية (القانون رقم 09.08)",
        fr: "Protection des données personnelles (loi n°\u00a009-08)",
        en: "Protection of personal data (law 09-08)",
      },
      input: "list",
    },
  ] as const satisfies FieldsOf<typeof candidacyRoutes.registerCandidacy>,
} as const satisfies ToldForm;
