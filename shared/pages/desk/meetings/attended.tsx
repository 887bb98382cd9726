import type { VNode } from "preact";
import { College } from "#committee/composition/college";
import type { Attendee, Guest, Presided } from "#committee/meetings/attendance-sheet";
import type { MeetingView } from "#contract/meetings/view";
import { Worded } from "#pages/desk/kit/words";
import { colleges, presences } from "#pages/desk/meetings/presences";
import { nameIn } from "#pages/desk/meetings/proposed";
import { Columns } from "#pages/kit/columns";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "ورقة الحضور", fr: "Feuille de présence", en: "Attendance sheet" },
  presided: { ar: "رئاسة الاجتماع:", fr: "Présidence\u00a0:", en: "Presided by:" },
  chair: { ar: "الكاتب العام", fr: "le secrétaire général", en: "the Secretary General" },
  seat: { ar: "المقعد", fr: "Siège", en: "Seat" },
  presence: { ar: "الحضور", fr: "Présence", en: "Presence" },
  guests: { ar: "الضيوف", fr: "Invités", en: "Guests" },
} as const satisfies Record<string, Text>;

type InLanguage = Readonly<{ language: Language }>;

const PresidedBy = ({ presided, language }: InLanguage & Readonly<{ presided: Presided }>) => (
  <p>
    {say(words.presided, language)}{" "}
    {presided.by === "chair" ? (
      say(words.chair, language)
    ) : (
      <>
        <Worded words={presided.name} language={language} /> (<Worded words={presided.reason} language={language} />)
      </>
    )}
  </p>
);

const Row = ({ attendee, language }: InLanguage & Readonly<{ attendee: Attendee }>) => (
  <tr>
    <th scope="row">
      <Worded words={attendee.body} language={language} />
      <span class="who">{nameIn(attendee.name, language)}</span>
    </th>
    <td>
      {say(presences[attendee.presence], language)}
      {attendee.by && (
        <>
          {language === "fr" ? "\u00a0: " : ": "}
          <Worded words={attendee.by} language={language} />
        </>
      )}
    </td>
  </tr>
);

const CollegeTable = ({
  college,
  attendees,
  language,
}: InLanguage & Readonly<{ college: College; attendees: readonly Attendee[] }>) => (
  <table class="table">
    <caption>{say(colleges[college], language)}</caption>
    <Columns names={[words.seat, words.presence]} language={language} />
    <tbody>
      {attendees.map((attendee) => (
        <Row key={attendee.seat} attendee={attendee} language={language} />
      ))}
    </tbody>
  </table>
);

const Guests = ({ guests, language }: InLanguage & Readonly<{ guests: readonly Guest[] }>) =>
  guests.length === 0 ? null : (
    <>
      <h3>{say(words.guests, language)}</h3>
      <ul>
        {guests.map(({ name, body, reason }) => (
          <li key={name.ar}>
            <Worded words={name} language={language} />
            {body && (
              <>
                {language === "ar" ? "، " : ", "}
                <Worded words={body} language={language} />
              </>
            )}
            <p class="hint">
              <Worded words={reason} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );

/** Who came to a meeting, who presided, who was invited: as members read it (G5.2, G5.9). */
export const Attended = ({ meeting, language }: InLanguage & Readonly<{ meeting: MeetingView }>): VNode => (
  <section>
    <h2>{say(words.title, language)}</h2>
    {meeting.presided && <PresidedBy presided={meeting.presided} language={language} />}
    {College.options.map((college) => (
      <CollegeTable
        key={college}
        college={college}
        attendees={(meeting.attendees ?? []).filter((attendee) => attendee.college === college)}
        language={language}
      />
    ))}
    <Guests guests={meeting.guests ?? []} language={language} />
  </section>
);
