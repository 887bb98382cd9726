import type { ComponentChildren, VNode } from "preact";
import { differs } from "#pages/desk/kit/beside";
import type { Filled } from "#pages/desk/kit/filled";
import { say, type Text } from "#wording/wording";

const words = {
  meanwhile: {
    ar: "تغير ما هو مسجل أثناء كتابتكم. ما كتبتموه محفوظ أدناه، وإلى جانبه ما هو مسجل حاليا حيثما اختلفا. إذا سجلتم الآن حل ما كتبتموه محل المسجل؛ ويمكنكم في كل موضع اعتماد المسجل.",
    fr: "Ce qui est inscrit a changé pendant votre saisie. Celle-ci est conservée ci-dessous, avec à côté ce qui est inscrit actuellement, partout où les deux diffèrent. Si vous enregistrez maintenant, votre saisie le remplace\u00a0; à chaque endroit, vous pouvez aussi reprendre ce qui est inscrit.",
    en: "What stands on the register has changed while you typed. What you typed is kept below, with what stands there at present beside it wherever the two differ. If you save now, yours takes its place; at each place you may take what stands there instead.",
  },
  kept: {
    ar: "تغير ما هو مسجل أثناء كتابتكم. ما كتبتموه محفوظ أدناه.",
    fr: "Ce qui est inscrit a changé pendant votre saisie. Celle-ci est conservée ci-dessous.",
    en: "What stands on the register has changed while you typed. What you typed is kept below.",
  },
  afresh: {
    ar: "ترك ما كتبتموه والانطلاق من المسجل",
    fr: "Abandonner votre saisie et repartir de ce qui est inscrit",
    en: "Drop what you typed and begin from what is on the register",
  },
} as const satisfies Record<string, Text>;

export type Meanwhile = Readonly<{
  filled: Filled;
  path: string;
  /** Whether it is too late to send the form at all. */
  isOver?: boolean | undefined;
  /** Where what the form is about stands now. */
  standing?: ComponentChildren;
  /** What is told of it, where that isn't what it always is. */
  meanwhile?: Text;
}>;

/** Tells that something came between a form and the register, and what can be done then. */
export const Meanwhile = ({ filled, path, isOver, standing, meanwhile }: Meanwhile): VNode => {
  const { language } = filled;
  const told = differs(filled, "") && !isOver ? words.meanwhile : words.kept;
  return (
    <div class="notice">
      {standing && <p>{standing}</p>}
      <p>{say(meanwhile ?? told, language)}</p>
      <p>
        <a href={path}>{say(words.afresh, language)}</a>
      </p>
    </div>
  );
};
