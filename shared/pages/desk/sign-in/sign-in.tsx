import type { VNode } from "preact";
import { Field } from "#pages/desk/kit/fields";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { filledWith, type Hitch, HitchSummary } from "#pages/desk/sign-in/hitch";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "الدخول إلى المكتب", fr: "Connexion au bureau", en: "Sign in to the desk" },
  lead: {
    ar: "أدخلوا عنوان بريدكم الإلكتروني المسجل لدى كتابة اللجنة، وسنبعث إليكم رمزا للدخول.",
    fr: "Saisissez l’adresse électronique que le secrétariat du comité vous connaît\u00a0: un code de connexion vous y sera envoyé.",
    en: "Give the e-mail address that the committee’s secretariat knows you by: a sign-in code will be sent there.",
  },
  email: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
  send: { ar: "إرسال الرمز", fr: "Recevoir un code", en: "Send me a code" },
  codeTitle: { ar: "إدخال الرمز", fr: "Saisie du code", en: "Your code" },
  sent: {
    ar: "إذا كان هذا العنوان معروفا لدى اللجنة، فإن رمزا في طريقه إليه:",
    fr: "Si le comité connaît cette adresse, un code est en route vers elle\u00a0:",
    en: "If the committee knows this address, a code is on its way to it:",
  },
  sentOwn: {
    ar: "الرمز في طريقه إلى عنوان البريد الإلكتروني المسجل لدى كتابة اللجنة، وهو الذي توصلتم فيه بالرسالة.",
    fr: "Un code est en route vers l’adresse électronique que le secrétariat du comité vous connaît, celle où vous avez reçu son message.",
    en: "A code is on its way to the e-mail address that the committee’s secretariat knows you by, where you got its letter.",
  },
  code: { ar: "الرمز", fr: "Code", en: "Code" },
  codeHint: {
    ar: "الأرقام الواردة في الرسالة. قد يستغرق وصولها دقيقة أو دقيقتين.",
    fr: "Les chiffres que porte le message. Il peut mettre une ou deux minutes à arriver.",
    en: "The digits in the letter, which may take a minute or two to come.",
  },
  enter: { ar: "الدخول", fr: "Se connecter", en: "Sign in" },
  again: { ar: "طلب رمز جديد", fr: "Demander un nouveau code", en: "Ask for a new code" },
  outTitle: { ar: "تم تسجيل الخروج", fr: "Vous êtes déconnecté", en: "You have signed out" },
  out: {
    ar: "انتهت جلستكم على هذا الجهاز.",
    fr: "Votre session est close sur cet appareil.",
    en: "Your session on this device has ended.",
  },
  back: { ar: "الدخول من جديد", fr: "Se reconnecter", en: "Sign in again" },
  cross: { ar: "متابعة إلى المكتب", fr: "Continuer vers le bureau", en: "On to the desk" },
} as const satisfies Record<string, Text>;

type Asked = Readonly<{ frame: Frame; email?: string; to?: string; hitch?: Hitch | undefined }>;

/** The first step: an e-mail address, and where to go when signed in. */
export const addressPage = ({ frame, email = "", to = "", hitch }: Asked): VNode => {
  const filled = filledWith("/email", frame.language, hitch, email);
  return (
    <Framed frame={frame} title={say(words.title, frame.language)}>
      <HitchSummary filled={filled} />
      <p>{say(words.lead, frame.language)}</p>
      <form method="post" action="/desk/sign-in" class="form" noValidate>
        <input type="hidden" name="to" value={to} />
        <Field filled={filled} at="/email" type="email" label={say(words.email, frame.language)} fills="email" />
        <button type="submit" class="button">
          {say(words.send, frame.language)}
        </button>
      </form>
    </Framed>
  );
};

const Sent = ({ frame: { language }, email }: Pick<Coded, "frame" | "email">) =>
  email === undefined ? (
    <p>{say(words.sentOwn, language)}</p>
  ) : (
    <p>
      {say(words.sent, language)} <bdi dir="ltr">{email}</bdi>
    </p>
  );

/** `again` is where a new code is asked for. */
type Coded = Readonly<{ frame: Frame; email: string | undefined; again: string; hitch?: Hitch | undefined }>;

/** The second step: the code that came by e-mail. An address that nobody knows is told the same; who came from a letter is shown none. */
export const codePage = ({ frame, email, again, hitch }: Coded): VNode => {
  const filled = filledWith("/code", frame.language, hitch);
  return (
    <Framed frame={frame} title={say(words.codeTitle, frame.language)}>
      <HitchSummary filled={filled} />
      <Sent frame={frame} email={email} />
      <form method="post" action="/desk/sign-in/code" class="form" noValidate>
        <Field
          filled={filled}
          at="/code"
          type="code"
          label={say(words.code, frame.language)}
          hint={say(words.codeHint, frame.language)}
          fills="one-time-code"
        />
        <button type="submit" class="button">
          {say(words.enter, frame.language)}
        </button>
      </form>
      <p>
        <a href={again}>{say(words.again, frame.language)}</a>
      </p>
    </Framed>
  );
};

/** What is left when a session has ended. */
export const signedOutPage = ({ frame }: Readonly<{ frame: Frame }>): VNode => (
  <Framed frame={frame} title={say(words.outTitle, frame.language)}>
    <p>{say(words.out, frame.language)}</p>
    <p>
      <a class="button" href="/desk/sign-in">
        {say(words.back, frame.language)}
      </a>
    </p>
  </Framed>
);

/** For who comes by a link of another site, a letter read in a browser: one step on from here the session is known. */
export const thresholdPage = ({ frame }: Readonly<{ frame: Frame }>): VNode => (
  <Framed frame={frame} title={say(words.title, frame.language)} onwards={frame.path}>
    <p>
      <a class="button" href={frame.path}>
        {say(words.cross, frame.language)}
      </a>
    </p>
  </Framed>
);
