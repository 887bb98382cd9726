import type { Attendee, Guest, Presided } from "#committee/meetings/attendance-sheet";
import { Columns } from "#pages/kit/columns";
import { Said } from "#pages/kit/said";
import type { PartProps } from "#pages/public/meetings/parts";
import { collegeNames, participantNames } from "#wording/participants";
import { type Language, say, type Text } from "#wording/wording";

const names = {
  body: { ar: "الهيئة", fr: "Organisme", en: "Body" },
  name: { ar: "الاسم", fr: "Nom", en: "Name" },
  why: { ar: "سبب الدعوة", fr: "Raison de l’invitation", en: "Why invited" },
} as const satisfies Record<string, Text>;

const represents: Text = {
  ar: "{name}، ينوب عنه في الاجتماع:",
  fr: "{name}, représenté par\u00a0:",
  en: "{name}, represented by:",
};

type InLanguage = Readonly<{ language: Language }>;

const nameIn = ({ name }: Attendee, language: Language): string => (language === "ar" ? name.ar : name.latin);

const Who = ({ attendee, language }: InLanguage & Readonly<{ attendee: Attendee }>) =>
  attendee.by ? (
    <>
      {say(represents, language, { name: nameIn(attendee, language) })} <Said words={attendee.by} language={language} />
    </>
  ) : (
    <span>{nameIn(attendee, language)}</span>
  );

type College = Readonly<{ title: Text; attendees: readonly Attendee[] }> & InLanguage;

const CollegeTable = ({ title, attendees, language }: College) => (
  <table class="table">
    <caption>{say(title, language)}</caption>
    <Columns names={[names.body, names.name]} language={language} />
    <tbody>
      {attendees.map((attendee) => (
        <tr key={attendee.seat}>
          <th scope="row">
            <Said words={attendee.body} language={language} />
          </th>
          <td>
            <Who attendee={attendee} language={language} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const PresidedBy = ({ presided, language }: InLanguage & Readonly<{ presided: Presided }>) => (
  <dl class="facts">
    <dt>{say(participantNames.presided, language)}</dt>
    <dd>
      {presided.by === "chair" ? (
        say(participantNames.chair, language)
      ) : (
        <Said words={presided.name} language={language} />
      )}
    </dd>
    {presided.by === "other" && (
      <>
        <dt>{say(participantNames.departure, language)}</dt>
        <dd>
          <Said words={presided.reason} language={language} />
        </dd>
      </>
    )}
  </dl>
);

const Guests = ({ guests, language }: InLanguage & Readonly<{ guests: readonly Guest[] }>) => (
  <>
    <h3>{say(participantNames.guests, language)}</h3>
    <ul>
      {guests.map(({ name, body, reason }, index) => (
        <li key={`${index + 1}`}>
          <Said words={name} language={language} />
          {body && (
            <>
              {language === "ar" ? "، " : ", "}
              <Said words={body} language={language} />
            </>
          )}
          <br />
          <small>
            {say(names.why, language)}
            {language === "fr" ? "\u00a0: " : ": "}
            <Said words={reason} language={language} />
          </small>
        </li>
      ))}
    </ul>
  </>
);

const colleges = ["administration", "civil-society"] as const;

/** Who took part in a meeting that was held: name and body, no more (G5.10, law 31-13). */
export const Participants = ({ shown: { meeting }, view: { language } }: PartProps) => {
  if (!("attendees" in meeting)) return null;
  const there = meeting.attendees.filter(({ presence }) => presence === "present" || presence === "represented");
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">{say(participantNames.participants, language)}</h2>
      <PresidedBy presided={meeting.presided} language={language} />
      {colleges.map((college) => (
        <CollegeTable
          key={college}
          title={collegeNames[college]}
          attendees={there.filter((attendee) => attendee.college === college)}
          language={language}
        />
      ))}
      {meeting.guests.length > 0 && <Guests guests={meeting.guests} language={language} />}
    </section>
  );
};
