import type { Contact } from "#committee/people/people";
import type { Appointed } from "#committee/plans/letters";
import { toMember } from "#letters/kernel/courtesy";
import type { Fact, Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { typedFact } from "#letters/kernel/runs";
import { type Language, say, type Text } from "#wording/wording";

const subject: Text = {
  ar: "مرحبا بكم في لجنة الإشراف على ورش الحكومة المنفتحة",
  fr: "Bienvenue au comité de pilotage du gouvernement ouvert",
  en: "Welcome to the steering committee for open government",
};

const title: Text = { ar: "سُجل تعيينكم", fr: "Votre désignation est enregistrée", en: "Your appointment is on record" };

const tells: Readonly<Record<Appointed["as"], Text>> = {
  member: {
    ar: "تحية طيبة وبعد، سُجل تعيينكم ممثلا للهيئة المبينة أدناه في لجنة الإشراف (المادة 4 من الدليل). ومن الآن فصاعدا توجَّه إليكم الدعوات إلى اجتماعاتها ومحاضرها على هذا العنوان.",
    fr: "Madame, Monsieur, votre désignation comme représentant au comité de pilotage de l’organisme indiqué ci-après est enregistrée (article 4 du guide). Les convocations et les procès-verbaux vous parviennent désormais à cette adresse.",
    en: "Your appointment as representative, in the steering committee, of the body named below is on record (article 4 of the guide). Notices of its meetings and their minutes come to you at this address from now on.",
  },
  deputy: {
    ar: "تحية طيبة وبعد، سُجل تعيينكم نائبا عن ممثل الهيئة المبينة أدناه في لجنة الإشراف (المادة 4 من الدليل).",
    fr: "Madame, Monsieur, votre désignation comme suppléant du représentant au comité de pilotage de l’organisme indiqué ci-après est enregistrée (article 4 du guide).",
    en: "Your appointment as deputy to the representative, in the steering committee, of the body named below is on record (article 4 of the guide).",
  },
  chair: {
    ar: "تحية طيبة وبعد، سُجلت رئاستكم للجنة الإشراف (المادة 5 من الدليل).",
    fr: "Madame, Monsieur, votre présidence du comité de pilotage est enregistrée (article 5 du guide).",
    en: "That you chair the steering committee is on record (article 5 of the guide).",
  },
};

const signingIn: Text = {
  ar: "للدخول إلى مكتب اللجنة، افتحوا الرابط أدناه واكتبوا عنوان بريدكم الإلكتروني هذا: يُبعث إليكم رمز يُستعمل مرة واحدة. ولا حاجة إلى كلمة سر.",
  fr: "Pour entrer au bureau du comité, ouvrez le lien ci-dessous et saisissez cette même adresse électronique\u00a0: un code à usage unique vous y est envoyé. Aucun mot de passe n’est nécessaire.",
  en: "To enter the committee’s desk, open the link below and type this same e-mail address: a code that works once is sent to it. No password is needed.",
};

const names = {
  body: { ar: "الهيئة", fr: "Organisme", en: "Body" },
  address: { ar: "العنوان الذي تدخلون به", fr: "Adresse de connexion", en: "Address that you sign in with" },
  desk: { ar: "مكتب اللجنة", fr: "Bureau du comité", en: "The committee’s desk" },
} as const satisfies Record<string, Text>;

const factsOf = ({ body }: Appointed, { email, language }: Contact, { address }: Post): readonly Fact[] => [
  ...(body ? [typedFact(names.body, body, language)] : []),
  { name: say(names.address, language), value: { run: "code", text: email } },
  { name: say(names.desk, language), value: { run: "address", text: `${address}/desk` } },
];

/** To someone newly appointed, as what they sit and how they sign in (G4.1, G5.2). */
export const appointed = (letter: Appointed, recipient: Contact, post: Post): Message => {
  const language: Language = recipient.language;
  return {
    language,
    subject: say(subject, language),
    title: say(title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(tells[letter.as], language) },
      { block: "paragraph", text: say(signingIn, language) },
      { block: "facts", facts: factsOf(letter, recipient, post) },
    ]),
    foot: matterLines(letter.about, post, language),
  };
};
