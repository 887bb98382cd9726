import type { VNode } from "preact";
import type { MeetingView } from "#contract/meetings/view";
import { Fact } from "#pages/desk/kit/fact";
import { Worded } from "#pages/desk/kit/words";
import { Stage } from "#pages/desk/meetings/stage";
import { type PlanFact, planAgenda, planFacts } from "#wording/meeting-plan";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  stage: { ar: "المرحلة", fr: "État", en: "State" },
  reason: { ar: "السبب", fr: "Motif", en: "Reason" },
} as const satisfies Record<string, Text>;

type Told = Readonly<{ meeting: MeetingView; language: Language }>;

const Said = ({ fact, language }: Readonly<{ fact: PlanFact; language: Language }>) => {
  if (fact.as === "typed") return <Worded words={fact.words} language={language} />;
  if (fact.as === "day") return <>{sayDate(fact.text, language)}</>;
  if (fact.as === "words") return <>{fact.text}</>;
  return (
    <a href={fact.text} rel="noreferrer">
      <bdi dir="ltr">{fact.text}</bdi>
    </a>
  );
};

/** How far a meeting has come, and what its plan tells its reader. */
export const MeetingFacts = ({ meeting, language }: Told): VNode => (
  <dl class="facts">
    <Fact name={words.stage} language={language}>
      <Stage stage={meeting.stage} language={language} />
    </Fact>
    {meeting.reason && (
      <Fact name={words.reason} language={language}>
        <Worded words={meeting.reason} language={language} />
      </Fact>
    )}
    {planFacts(meeting, language).map((fact) => (
      <Fact key={fact.name.en} name={fact.name} language={language}>
        <Said fact={fact} language={language} />
      </Fact>
    ))}
  </dl>
);

/** What a meeting is about. */
export const Agenda = ({ meeting, language }: Told): VNode => (
  <section>
    <h2>{say(planAgenda, language)}</h2>
    <ol class="agenda">
      {meeting.agenda.map(({ title }) => (
        <li key={title.ar}>
          <Worded words={title} language={language} />
        </li>
      ))}
    </ol>
  </section>
);
