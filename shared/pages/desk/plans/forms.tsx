import type { planRoutes } from "#contract/plans/plans";
import { contactFields } from "#pages/desk/kit/contact-fields";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import { planNames } from "#wording/plans";
import type { Text } from "#wording/wording";

/** An adopted plan is entered, with the bodies that are responsible for its commitments (G3.2). */
export const adopting = {
  title: { ar: "تسجيل خطة معتمدة", fr: "Inscrire un plan adopté", en: "Enter an adopted plan" },
  means: {
    ar: "الهيئات المسؤولة عن التزام واحد على الأقل من الخطة (المادة 3 من الدليل). توجَّه إلى مكتب كل منها، فور التسجيل، رسالة تطلب تعيين ممثلها ونائبه. وتحتفظ الهيئة التي لها مقعد بالاسم نفسه بمقعدها.",
    fr: "Organismes responsables d’au moins un engagement du plan (article 3 du guide). Dès l’inscription, le bureau de chacun reçoit une lettre demandant de désigner son représentant et un suppléant. Celui qui a déjà un siège sous le même nom le garde.",
    en: "Bodies responsible for at least one commitment of the plan (article 3 of the guide). As soon as it is entered, the office of each is asked in a letter to appoint its representative and a deputy. One that has a seat under the same name keeps it.",
  },
  submit: {
    ar: "تسجيل الخطة ومراسلة الهيئات",
    fr: "Inscrire le plan et écrire aux organismes",
    en: "Enter the plan and write to its bodies",
  },
  fields: [
    { at: "/title", says: { ar: "عنوان الخطة", fr: "Intitulé du plan", en: "Title of the plan" }, input: "words" },
    [
      { at: "/begins", says: planNames.begins, input: "day" },
      { at: "/ends", says: planNames.ends, input: "day" },
    ],
    { at: "/adoptedOn", says: planNames.adopted, input: "day" },
    { at: "/bodies", says: planNames.bodies, input: "list" },
  ] as const satisfies FieldsOf<typeof planRoutes.adoptPlan>,
} as const satisfies ToldForm;

/** A body's answer is recorded: its official letter, its representative and the deputy (G4.1). */
export const appointing = {
  title: {
    ar: "تسجيل الممثل والنائب",
    fr: "Enregistrer le représentant et le suppléant",
    en: "Record the representative and the deputy",
  },
  means: {
    ar: "يشغل الممثل والنائب مقعد الهيئة ابتداء من اليوم، ويغادره من سبقهما في اليوم نفسه. من أُكِّد تعيينه يستمر كما هو. ويتوصل كل من عُيِّن حديثا برسالة ترحيب تبين كيف يدخل إلى المكتب.",
    fr: "Le représentant et le suppléant occupent le siège de l’organisme à compter d’aujourd’hui\u00a0; ceux qui les précèdent le quittent le même jour. Qui est confirmé continue sans changement. Chaque personne nouvellement désignée reçoit un message de bienvenue qui explique comment entrer au bureau.",
    en: "The representative and the deputy hold the body’s seat from today on; those before them leave it on the same day. Who is confirmed goes on unchanged. Each person newly appointed gets a welcome that tells how to enter the desk.",
  },
  submit: { ar: "تسجيل التعيين", fr: "Enregistrer la désignation", en: "Record the appointment" },
  fields: [
    {
      at: "/letter",
      says: {
        ar: "المراسلة الرسمية للهيئة",
        fr: "Lettre officielle de l’organisme",
        en: "The body’s official letter",
      },
      input: "file",
      for: "appointment-letter",
    },
    { at: "/representative", says: { ar: "الممثل", fr: "Représentant", en: "Representative" }, input: "list" },
    { at: "/deputy", says: { ar: "النائب", fr: "Suppléant", en: "Deputy" }, input: "list" },
  ] as const satisfies FieldsOf<typeof planRoutes.appoint>,
} as const satisfies ToldForm;

/** Whether the official letter is owed: when a plan is adopted, and not in its course. */
export const letterHints = {
  owed: {
    ar: "لا يُقبل التعيين دون مراسلة رسمية من الهيئة (المادة 4 من الدليل).",
    fr: "Une désignation n’est pas reçue sans lettre officielle de l’organisme (article 4 du guide).",
    en: "No appointment is taken without the body’s official letter (article 4 of the guide).",
  },
  free: {
    ar: "ليست المراسلة الرسمية لازمة لتأكيد التعيين أو التعويض أثناء الخطة.",
    fr: "En cours de plan, une confirmation ou un remplacement se passe de lettre officielle.",
    en: "In the course of a plan, people are confirmed or replaced without an official letter.",
  },
} as const satisfies Record<string, Text>;

/** How a body's office is written to is corrected. */
export const correcting = {
  title: {
    ar: "تصحيح بيانات المكتب الذي يُراسَل",
    fr: "Corriger le bureau auquel on écrit",
    en: "Correct the office that is written to",
  },
  means: {
    ar: "إذا كان جواب الهيئة منتظرا، وُجِّهت إليها الرسالة من جديد إلى هذا العنوان.",
    fr: "Si la réponse de l’organisme est attendue, la lettre lui est adressée de nouveau à cette adresse.",
    en: "Where the body’s answer is awaited, the letter goes to it again, at this address.",
  },
  submit: { ar: "تسجيل", fr: "Enregistrer", en: "Save" },
  fields: contactFields(""),
} as const satisfies ToldForm;
