import type { DutyView } from "#contract/duties/duties";
import { Said } from "#pages/kit/said";
import { type Language, say, type Text } from "#wording/wording";

const explained: Text = {
  ar: "توضيح كتابة اللجنة، {on}:",
  fr: "Explication du secrétariat, {on}\u00a0:",
  en: "The secretariat’s explanation, {on}:",
};

type All = Readonly<{ all: DutyView["explanations"]; language: Language }>;

/** Why something was missed or met late, each time with its day: it stands beside the mark. */
export const Explanations = ({ all, language }: All) => (
  <>
    {all.map(({ words, at, on }) => (
      <p key={at} class="line-more">
        {say(explained, language, { on })} <Said words={words} language={language} />
      </p>
    ))}
  </>
);
