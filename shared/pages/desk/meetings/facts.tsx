import type { VNode } from "preact";
import type { MeetingView } from "#contract/meetings/view";
import { Fact } from "#pages/desk/kit/fact";
import { Worded } from "#pages/desk/kit/words";
import { Stage } from "#pages/desk/meetings/stage";
import { sayHours } from "#wording/hours";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  stage: { ar: "المرحلة", fr: "État", en: "State" },
  reason: { ar: "السبب", fr: "Motif", en: "Reason" },
  day: { ar: "التاريخ", fr: "Date", en: "Date" },
  hours: { ar: "التوقيت", fr: "Horaire", en: "Time" },
  place: { ar: "المكان", fr: "Lieu", en: "Place" },
  link: { ar: "رابط المشاركة عن بعد", fr: "Lien de participation à distance", en: "Link to join remotely" },
  agenda: { ar: "جدول الأعمال", fr: "Ordre du jour", en: "Agenda" },
} as const satisfies Record<string, Text>;

type Told = Readonly<{ meeting: MeetingView; language: Language }>;

const Where = ({ meeting: { place, link }, language }: Told) => (
  <>
    {place && (
      <Fact name={words.place} language={language}>
        <Worded words={place} language={language} />
      </Fact>
    )}
    {link && (
      <Fact name={words.link} language={language}>
        <a href={link} rel="noreferrer">
          <bdi dir="ltr">{link}</bdi>
        </a>
      </Fact>
    )}
  </>
);

/** How far a meeting has come, when and where it is. */
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
    <Fact name={words.day} language={language}>
      {sayDate(meeting.heldOn, language)}
    </Fact>
    <Fact name={words.hours} language={language}>
      {sayHours(meeting, language)}
    </Fact>
    <Where meeting={meeting} language={language} />
  </dl>
);

/** What a meeting is about. */
export const Agenda = ({ meeting, language }: Told): VNode => (
  <section>
    <h2>{say(words.agenda, language)}</h2>
    <ol class="agenda">
      {meeting.agenda.map(({ title }) => (
        <li key={title.ar}>
          <Worded words={title} language={language} />
        </li>
      ))}
    </ol>
  </section>
);
