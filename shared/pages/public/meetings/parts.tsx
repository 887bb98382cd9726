import { Fragment } from "preact";
import { openOf } from "#committee/meetings/plan";
import { RecordOfMatter } from "#pages/kit/record-of";
import { Day, Said } from "#pages/kit/said";
import type { Shown, View } from "#pages/kit/view";
import { Stage } from "#pages/public/kit/stage";
import { type PlanFact, planAgenda, planFacts, planPlace } from "#wording/meeting-plan";
import { type Language, say, type Text } from "#wording/wording";

/** What each part of a meeting's page is given. */
export type PartProps = Readonly<{ shown: Shown; view: View }>;

const names = {
  stage: { ar: "الوضعية", fr: "État", en: "State" },
  afar: { ar: "عن بعد", fr: "À distance", en: "Held remotely" },
  noticed: { ar: "تاريخ توجيه الدعوة", fr: "Convocation envoyée le", en: "Notice sent on" },
  reason: { ar: "السبب", fr: "Motif", en: "Reason" },
} as const satisfies Record<string, Text>;

const record = {
  record: { ar: "سجل هذا الاجتماع", fr: "Registre de cette réunion", en: "Record of this meeting" },
  purpose: {
    ar: "كل ما أُنجز بشأن هذا الاجتماع مدون في سجل لا تُحذف صفحاته ولا تُغيَّر. والبصمة أدناه تختم السجل على حاله وقت تحرير هذه الصفحة.",
    fr: "Chaque acte relatif à cette réunion est consigné dans un registre dont aucune page n’est retirée ni modifiée. L’empreinte ci-dessous le scelle tel qu’il était à l’établissement de cette page.",
    en: "Every act about this meeting stands in a record of which no page is taken out or altered. The fingerprint below seals it as it stood when this page was written.",
  },
} as const satisfies Record<string, Text>;

const Told = ({ fact, language }: Readonly<{ fact: PlanFact; language: Language }>) => {
  if (fact.as === "typed") return <Said words={fact.words} language={language} />;
  return <>{fact.as === "day" ? <Day day={fact.text} language={language} /> : fact.text}</>;
};

/** What its plan tells; the link to join is for those invited, and never here. */
export const Facts = ({ shown: { meeting }, view }: PartProps) => {
  const { language } = view;
  return (
    <dl class="facts">
      <dt>{say(names.stage, language)}</dt>
      <dd>
        <Stage meeting={meeting} view={view} />
      </dd>
      {planFacts(openOf(meeting), language).map((fact) => (
        <Fragment key={fact.name.en}>
          <dt>{say(fact.name, language)}</dt>
          <dd>
            <Told fact={fact} language={language} />
          </dd>
        </Fragment>
      ))}
      {meeting.place === undefined && (
        <>
          <dt>{say(planPlace, language)}</dt>
          <dd>{say(names.afar, language)}</dd>
        </>
      )}
      {"since" in meeting ? (
        <>
          <dt>{say(names.reason, language)}</dt>
          <dd>
            <Said words={meeting.reason} language={language} />
          </dd>
        </>
      ) : (
        <>
          <dt>{say(names.noticed, language)}</dt>
          <dd>
            <Day day={meeting.noticeSentOn} language={language} />
          </dd>
        </>
      )}
    </dl>
  );
};

/** The agenda (G5.10). */
export const Agenda = ({ shown: { meeting }, view: { language } }: PartProps) => (
  <section aria-labelledby="agenda">
    <h2 id="agenda">{say(planAgenda, language)}</h2>
    <ol class="agenda">
      {meeting.agenda.map(({ title }, index) => (
        <li key={`${index + 1}`}>
          <Said words={title} language={language} />
        </li>
      ))}
    </ol>
  </section>
);

/** The head hash of the meeting's journal, and the way to that journal. */
export const RecordOf = ({ shown: { meeting, head }, view: { language } }: PartProps) => (
  <RecordOfMatter matter={`MEETING#${meeting.id}`} head={head} language={language} says={record} />
);
