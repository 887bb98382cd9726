import type { VNode } from "preact";
import type { Passage } from "#committee/kernel/words";
import type { MeetingView } from "#contract/meetings/view";
import { Paragraphs } from "#pages/desk/kit/passage";
import { Worded } from "#pages/desk/kit/words";
import { minutesNames } from "#pages/desk/meetings/minutes-names";
import { grounds } from "#wording/grounds";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "المحضر", fr: "Procès-verbal", en: "Minutes" },
  draft: { ar: "مسودة المحضر", fr: "Projet de procès-verbal", en: "Draft of the minutes" },
  nothing: {
    ar: "لم يُدوَّن شيء بشأن هذه النقطة.",
    fr: "Rien n’est consigné sur ce point.",
    en: "Nothing is noted on this item.",
  },
} as const satisfies Record<string, Text>;

type Item = NonNullable<MeetingView["minutes"]>[number];
type InLanguage = Readonly<{ language: Language }>;

const Part = ({ name, passage, language }: InLanguage & Readonly<{ name: Text; passage: Passage | undefined }>) =>
  passage ? (
    <>
      <h4>{say(name, language)}</h4>
      <Paragraphs passage={passage} language={language} />
    </>
  ) : null;

const Decision = ({ decision, language }: InLanguage & Readonly<{ decision: NonNullable<Item["decision"]> }>) => (
  <div class="notice">
    <Part name={minutesNames.decision} passage={decision.says} language={language} />
    {decision.dissents.map(({ name, says }) => (
      <div key={name.ar}>
        <h5>
          {say(minutesNames.dissent, language)}
          {language === "fr" ? "\u00a0: " : ": "}
          <Worded words={name} language={language} />
        </h5>
        <Paragraphs passage={says} language={language} />
      </div>
    ))}
  </div>
);

const Withheld = ({ withheld, language }: InLanguage & Readonly<{ withheld: NonNullable<Item["withheld"]> }>) => (
  <div class="withheld">
    <h4>{say(minutesNames.withheld, language)}</h4>
    {withheld.says && <Paragraphs passage={withheld.says} language={language} />}
    <p class="hint">
      {say(grounds[withheld.ground], language)}
      {language === "ar" ? "، " : ", "}
      <Worded words={withheld.reason} language={language} />
    </p>
  </div>
);

const isBare = ({ said, concluded, decision, withheld }: Item): boolean => !(said || concluded || decision || withheld);

const ItemOf = ({ item, language }: InLanguage & Readonly<{ item: Item }>) => (
  <>
    {isBare(item) && <p class="hint">{say(words.nothing, language)}</p>}
    <Part name={minutesNames.said} passage={item.said} language={language} />
    <Part name={minutesNames.concluded} passage={item.concluded} language={language} />
    {item.decision && <Decision decision={item.decision} language={language} />}
    {item.withheld && <Withheld withheld={item.withheld} language={language} />}
  </>
);

/** The minutes as they stand, an item for each of the agenda. */
export const Minutes = ({ meeting, language }: InLanguage & Readonly<{ meeting: MeetingView }>): VNode => (
  <section class="minutes">
    <h2>{say(meeting.stage === "held" ? words.draft : words.title, language)}</h2>
    <ol>
      {(meeting.minutes ?? []).map((item, index) => (
        <li key={`${index + 1}`}>
          <h3>{meeting.agenda[index] && <Worded words={meeting.agenda[index].title} language={language} />}</h3>
          <ItemOf item={item} language={language} />
        </li>
      ))}
    </ol>
  </section>
);
