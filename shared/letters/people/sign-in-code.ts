import type { Message } from "#letters/kernel/message";
import { type Language, say, type Text } from "#wording/wording";

const subject: Text = {
  ar: "رمز الدخول إلى مكتب لجنة الإشراف",
  fr: "Code de connexion au bureau du comité de pilotage",
  en: "Sign-in code for the steering committee’s desk",
};

const title: Text = { ar: "رمز الدخول", fr: "Votre code de connexion", en: "Your sign-in code" };

const use: Text = {
  ar: "يرجى إدخال الرمز التالي في صفحة الدخول التي طلبتموه منها. يُستعمل مرة واحدة، ولا يبقى صالحا سوى بضع دقائق.",
  fr: "Veuillez saisir le code suivant dans la page depuis laquelle vous l’avez demandé. Il ne sert qu’une fois et n’est valable que quelques minutes.",
  en: "Please type this code into the page from which you asked for it. It can be used once, and is good for a few minutes only.",
};

const secrecy: Text = {
  ar: "لن تطلب منكم كتابة اللجنة هذا الرمز أبدا، فلا تطلعوا عليه أحدا. إذا لم تطلبوه فلا حاجة إلى القيام بأي إجراء: لا يمكن لأحد الدخول بدونه.",
  fr: "Le secrétariat du comité ne vous demandera jamais ce code\u00a0: ne le communiquez à personne. Si vous ne l’avez pas demandé, vous n’avez rien à faire\u00a0: nul ne peut se connecter sans lui.",
  en: "The committee’s secretariat will never ask you for this code: give it to no one. If you did not ask for it, there is nothing to do: nobody can sign in without it.",
};

/** The letter that brings a sign-in code; `code` is the code itself, or what stands in its place until the letter goes. */
export const signInCode = (code: string, language: Language): Message => ({
  language,
  subject: say(subject, language),
  title: say(title, language),
  body: [
    { block: "paragraph", text: say(use, language) },
    { block: "code", text: code },
  ],
  foot: [{ block: "paragraph", text: say(secrecy, language) }],
});
