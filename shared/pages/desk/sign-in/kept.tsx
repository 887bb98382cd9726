import type { VNode } from "preact";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { say, type Text } from "#wording/wording";

const titles = {
  ended: { ar: "انتهت جلستكم", fr: "Votre session a pris fin", en: "Your session has ended" },
  "not-fresh": { ar: "يلزم رمز جديد", fr: "Un nouveau code est nécessaire", en: "A fresh code is needed" },
} as const satisfies Record<string, Text>;

const words = {
  sensitive: {
    ar: "لا يُنجز هذا الإجراء إلا برمز أُدخل قبل أقل من عشر دقائق.",
    fr: "Cet acte ne s’accomplit qu’avec un code saisi il y a moins de dix minutes.",
    en: "This act asks for a code that was entered less than ten minutes ago.",
  },
  kept: {
    ar: "لم يُسجل ما كتبتموه بعد، وهو محفوظ في هذه الصفحة. ادخلوا إلى المكتب في نافذة أخرى، ثم عودوا إلى هنا وأعيدوا الإرسال.",
    fr: "Ce que vous avez écrit n’est pas encore enregistré, mais cette page le garde. Connectez-vous dans une autre fenêtre, puis revenez ici et envoyez de nouveau.",
    en: "What you wrote is not saved yet, but this page keeps it. Sign in in another window, then come back here and send it again.",
  },
  signIn: { ar: "الدخول في نافذة أخرى", fr: "Se connecter dans une autre fenêtre", en: "Sign in in another window" },
  again: { ar: "إعادة الإرسال", fr: "Envoyer de nouveau", en: "Send again" },
} as const satisfies Record<string, Text>;

type Kept = Readonly<{
  frame: Frame;
  typed: readonly (readonly [name: string, text: string])[];
  why: keyof typeof titles;
}>;

/** For who sends a form after their session has ended, or a sensitive one long after they entered their code: all that was typed, to be sent again once they have signed in. */
export const keptPage = ({ frame, typed, why }: Kept): VNode => {
  const { language, path } = frame;
  return (
    <Framed frame={frame} title={say(titles[why], language)}>
      {why === "not-fresh" && <p>{say(words.sensitive, language)}</p>}
      <p class="warning">{say(words.kept, language)}</p>
      <form method="post" action={path} class="form">
        {typed.map(([name, text], index) => (
          <input key={`${index}`} type="hidden" name={name} value={text} />
        ))}
        <p class="actions">
          <a class="button button-second" href="/desk/sign-in" target="_blank" rel="noopener">
            {say(words.signIn, language)}
          </a>
          <button type="submit" class="button">
            {say(words.again, language)}
          </button>
        </p>
      </form>
    </Framed>
  );
};
