import { type ProblemDetails, type ProblemKind, problemType, statuses } from "#contract/kernel/problem";
import type { Problem } from "#functions/api/problem";
import { unreadTold } from "#functions/api/tell-unread";
import { articleOf } from "#guide/clause";
import type { Refusal } from "#guide/rule";
import { type Language, say, type Text } from "#wording/wording";

const titles: Readonly<Record<ProblemKind, Text>> = {
  unreadable: {
    ar: "تعذرت قراءة الطلب.",
    fr: "La demande n’a pas pu être lue.",
    en: "The call could not be read.",
  },
  unauthenticated: {
    ar: "يتعين تسجيل الدخول أولا.",
    fr: "Il faut d’abord s’identifier.",
    en: "Sign in first.",
  },
  "fresh-code-needed": {
    ar: "يتطلب هذا الإجراء رمزا جديدا: يرجى تسجيل الدخول مرة أخرى ثم إعادة الإرسال.",
    fr: "Cet acte demande un code récent\u00a0: identifiez-vous de nouveau, puis recommencez.",
    en: "This act asks for a fresh code: sign in again, then repeat it.",
  },
  "not-allowed": {
    ar: "لا تخول لكم صفتكم القيام بهذا الإجراء.",
    fr: "Votre qualité ne vous permet pas d’accomplir cet acte.",
    en: "What you are to the committee does not allow this.",
  },
  unknown: {
    ar: "لا يوجد ما تبحثون عنه.",
    fr: "Ce que vous cherchez n’existe pas.",
    en: "There is no such thing.",
  },
  overtaken: {
    ar: "سبقكم إجراء آخر. يرجى الاطلاع على المستجدات ثم إعادة المحاولة.",
    fr: "Un autre acte vous a devancé. Prenez connaissance de l’état actuel, puis recommencez.",
    en: "Another act came first. Look at what it left, then try again.",
  },
  "not-at-this-stage": {
    ar: "لم يعد هذا الإجراء ممكنا في المرحلة الحالية.",
    fr: "Cet acte n’est pas possible au stade actuel.",
    en: "This can’t be done at the present stage.",
  },
  "key-reused": {
    ar: "سبق استعمال هذا المفتاح لطلب مختلف.",
    fr: "Cette clé a déjà servi pour une autre demande.",
    en: "This key was used before for another call.",
  },
  "precondition-failed": {
    ar: "طرأ تغيير على النسخة التي اطلعتم عليها.",
    fr: "La version que vous aviez sous les yeux a changé.",
    en: "The version that you saw has changed.",
  },
  "too-large": {
    ar: "حجم الطلب يتجاوز الحد المسموح به.",
    fr: "La demande dépasse la taille admise.",
    en: "The call is larger than what is taken.",
  },
  "wrong-type": {
    ar: "يجب أن يكون محتوى الطلب بصيغة JSON.",
    fr: "Le contenu de la demande doit être en JSON.",
    en: "The call’s content must be JSON.",
  },
  "as-many-as-may-be": {
    ar: "بلغتم الحد الأقصى لما يمكن أن يُسجَّل من ذلك لهذا الترشيح.",
    fr: "Le nombre maximal prévu pour cette candidature est atteint.",
    en: "As many of these as there may be for one candidacy have been recorded.",
  },
  "too-many": {
    ar: "سبق تسجيل جمعية بهذا العنوان اليوم. يرجى إعادة المحاولة غدا.",
    fr: "Une association a déjà été inscrite aujourd’hui avec cette adresse. Réessayez demain.",
    en: "An association was registered with this address today already. Try again tomorrow.",
  },
  refused: {
    ar: "الدليل لا يسمح بذلك.",
    fr: "Le guide ne le permet pas.",
    en: "The guide does not allow this.",
  },
  "precondition-required": {
    ar: "يجب تحديد النسخة التي اطلعتم عليها (If-Match).",
    fr: "Indiquez la version que vous avez sous les yeux (If-Match).",
    en: "Tell which version you saw (If-Match).",
  },
  fault: {
    ar: "وقع خلل من جانبنا، وقد سُجل.",
    fr: "Une défaillance est survenue de notre côté ; elle a été consignée.",
    en: "Something failed on our side; it has been recorded.",
  },
};

/** What is told of a rule that an act breaks, with its article where the guide says it. */
const refusalTold = ({ rule, source, says, because, measures }: Refusal, language: Language) => ({
  rule,
  ...(source !== "ours" && { article: articleOf(rule) }),
  source,
  says: say(says, language),
  because: say(because, language, measures),
  measures: { ...measures },
});

/** The problem as its reader gets it (RFC 9457): every place that could not be read, every rule that is broken. */
export const detailsOf = ({ kind, about }: Problem, language: Language): ProblemDetails => {
  const { issues, refusals, reference } = about;
  return {
    type: problemType(kind),
    title: say(titles[kind], language),
    status: statuses[kind],
    ...(issues && { errors: issues.map((issue) => unreadTold(issue, language)) }),
    ...(refusals && { refusals: refusals.map((refusal) => refusalTold(refusal, language)) }),
    ...(reference && { reference }),
  };
};
