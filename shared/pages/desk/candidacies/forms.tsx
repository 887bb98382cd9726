import { Question } from "#committee/candidacies/application-form";
import type { depositRoutes } from "#contract/candidacies/deposits";
import type { FieldsOf, ToldForm } from "#pages/desk/kit/desk-act";
import { ownNames } from "#pages/desk/kit/frame";
import { experienceNames, formTexts, questionTexts } from "#wording/application-form";
import type { Language, Text } from "#wording/wording";

/** A language by its own name, whoever reads it. */
const own = (one: Language): Text => ({ ar: ownNames[one], fr: ownNames[one], en: ownNames[one] });

/** What the form is answered in, and what is chosen there. */
const chosen = [
  { at: "/language", says: formTexts.language, input: "choice", among: { ar: own("ar"), fr: own("fr") } },
  { at: "/experience", says: formTexts.experience, input: "choice", among: experienceNames },
  { at: "/marginalised", says: formTexts.marginalised, input: "yes-or-no", yes: formTexts.yes, no: formTexts.no },
] as const satisfies FieldsOf<typeof depositRoutes.saveForm>;

/** The place of the answer to a question. */
export const answerAt = (question: Question) => `/answers/${question}` as const;

const answers = Question.options.map(
  (question) => ({ at: answerAt(question), says: questionTexts[question], input: "list" }) as const,
);

/** The application form is filled in, as far as one has got (G4.8). */
export const filling = {
  title: formTexts.form,
  means: {
    ar: "تُملأ الاستمارة هنا، بالعربية أو بالفرنسية، ويمكن حفظها ناقصة والعودة إليها. ولا تُحتسب إلا بعد إيداعها، ويمكن إيداعها من جديد إلى حين الإغلاق.",
    fr: "Le formulaire se remplit ici, en arabe ou en français\u00a0; il peut être enregistré incomplet et repris plus tard. Il ne compte qu’une fois déposé, et peut être déposé de nouveau jusqu’à la clôture.",
    en: "The form is filled in here, in Arabic or in French; it can be saved incomplete and taken up again. It counts once it is deposited, and can be deposited again until the close.",
  },
  submit: { ar: "حفظ", fr: "Enregistrer", en: "Save" },
  fields: [...chosen, ...answers],
} as const satisfies ToldForm;

/** A candidacy is withdrawn, once one has read what that means. */
export const withdrawing = {
  title: { ar: "سحب الترشيح", fr: "Retirer la candidature", en: "Withdraw the candidacy" },
  means: {
    ar: "إذا سُحب الترشيح لم يُدرس الملف، وتُمحى وثائقه بعد انقضاء أجل الاحتفاظ بها. ويمكن للجمعية أن تترشح من جديد ما دام الباب مفتوحا.",
    fr: "Une candidature retirée n’est pas étudiée, et ses pièces sont effacées au terme de leur durée de conservation. L’association peut se présenter de nouveau tant que l’appel est ouvert.",
    en: "A candidacy that is withdrawn isn’t studied, and its parts are erased once they have been kept for their time. The association may stand again while the call is open.",
  },
  submit: { ar: "سحب الترشيح", fr: "Retirer la candidature", en: "Withdraw the candidacy" },
  fields: [],
} as const satisfies ToldForm;
