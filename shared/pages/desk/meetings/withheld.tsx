import type { VNode } from "preact";
import { Ground } from "#committee/meetings/minutes-text";
import { Selection } from "#pages/desk/kit/choices";
import { FaultsAt } from "#pages/desk/kit/fields";
import { idAt } from "#pages/desk/kit/filled";
import { WordsFields } from "#pages/desk/kit/typed-words";
import type { Formed } from "#pages/desk/meetings/form-page";
import { minutesNames } from "#pages/desk/meetings/minutes-names";
import { grounds } from "#wording/grounds";
import { say, type Text } from "#wording/wording";

const words = {
  hint: {
    ar: "يطلع عليه الأعضاء ولا يُنشر؛ ويُنشر في مكانه الاستثناء المعتمد من القانون رقم 31.13 وسبب الحجب.",
    fr: "Les membres le lisent, il n’est pas publié\u00a0; paraissent à sa place l’exception de la loi n° 31-13 et le motif.",
    en: "Members read it and it isn’t published; the exception of law 31-13 and the reason appear in its place.",
  },
  text: { ar: "نص المقطع السري", fr: "Texte du passage", en: "The passage" },
  none: { ar: "اختاروا الاستثناء", fr: "Choisissez l’exception", en: "Choose the exception" },
} as const satisfies Record<string, Text>;

type Withheld = Readonly<{ formed: Formed; at: string; open: boolean }>;

/** A passage that the public doesn't read, with the exception of law 31-13 that withholds it, and why. */
export const WithheldFields = ({ formed: { filled }, at, open }: Withheld): VNode => {
  const { language } = filled;
  return (
    <details id={idAt(at)} open={open}>
      <summary>{say(minutesNames.withheld, language)}</summary>
      <p class="hint">{say(words.hint, language)}</p>
      <FaultsAt filled={filled} at={at} />
      <WordsFields filled={filled} at={`${at}/says`} name={say(words.text, language)} long />
      <Selection
        filled={filled}
        at={`${at}/ground`}
        label={say(minutesNames.ground, language)}
        none={say(words.none, language)}
        options={Ground.options.map((ground) => [ground, say(grounds[ground], language)] as const)}
      />
      <WordsFields filled={filled} at={`${at}/reason`} name={say(minutesNames.reason, language)} />
    </details>
  );
};
