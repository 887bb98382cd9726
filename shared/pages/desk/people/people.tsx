import type { VNode } from "preact";
import type { SecretaryView } from "#contract/people/secretariat";
import type { Asked } from "#pages/desk/kit/act-form";
import { ErrorSummary } from "#pages/desk/kit/faults";
import { Framed } from "#pages/desk/kit/frame";
import { namesOf } from "#pages/desk/kit/named";
import { Former, type FormerPeople } from "#pages/desk/people/former";
import { entering } from "#pages/desk/people/forms";
import { Secretariat } from "#pages/desk/people/secretariat";
import { say, type Text } from "#wording/wording";

const title: Text = {
  ar: "كتابة اللجنة ومن لم تعد لهم صفة",
  fr: "Secrétariat et personnes sans qualité",
  en: "Secretariat and former people",
};

const done = {
  erased: {
    ar: "مُحيت المعطيات، وسيُغلق الحساب خلال لحظات.",
    fr: "Les données sont effacées\u00a0; le compte est fermé dans un instant.",
    en: "The data is erased; the account is closed in a moment.",
  },
  entered: {
    ar: "سُجل الشخص: يدخل إلى المكتب بعنوان بريده.",
    fr: "La personne est enregistrée\u00a0: elle entre au bureau avec son adresse.",
    en: "They are entered, and sign in with their address.",
  },
  left: { ar: "سُجلت المغادرة.", fr: "Le départ est enregistré.", en: "That they left is on record." },
} as const satisfies Record<string, Text>;

const isDone = (name: string | null): name is keyof typeof done => name !== null && Object.hasOwn(done, name);

type People = Readonly<{
  secretariat: readonly SecretaryView[];
  former: FormerPeople;
  /** What was just done, as the address tells it. */
  done: string | null;
}>;

/** Who works for the secretariat, and who has no capacity any more, until when what is held on them is kept. */
export const peoplePage = ({ frame, filled, trouble }: Asked, { secretariat, former, done: was }: People): VNode => {
  const { language } = frame;
  const names = namesOf(entering.fields, language);
  return (
    <Framed frame={frame} title={say(title, language)}>
      {trouble && (
        <ErrorSummary trouble={trouble} language={language} nameAt={(at) => names[at] ?? say(title, language)} />
      )}
      {isDone(was) && (
        <p class="notice" role="status">
          {say(done[was], language)}
        </p>
      )}
      <Secretariat people={secretariat} filled={filled} />
      <Former former={former} language={language} />
    </Framed>
  );
};
