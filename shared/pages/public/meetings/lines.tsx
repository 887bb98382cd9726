import type { PublicLine } from "#committee/meetings/documents";
import { meetingPath, pathIn } from "#pages/kit/paths";
import { Day, Said } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { Stage } from "#pages/public/kit/stage";
import { say, type Text } from "#wording/wording";

const titled: Text = { ar: "اجتماع", fr: "Réunion du", en: "Meeting of" };
const items: Text = {
  ar: "{count, plural, zero {بدون نقط} one {نقطة واحدة} two {نقطتان} few {# نقط} many {# نقطة} other {# نقطة}} في جدول الأعمال",
  fr: "{count, plural, one {# point} many {# de points} other {# points}} à l’ordre du jour",
  en: "{count, plural, one {# item} other {# items}} on the agenda",
};

const Line = ({ meeting, view }: Readonly<{ meeting: PublicLine; view: View }>) => {
  const { language } = view;
  return (
    <li>
      <p class="line-title">
        <a href={pathIn(language, meetingPath(meeting.id))}>
          {say(titled, language)} <Day day={meeting.heldOn} language={language} />
        </a>{" "}
        <Stage meeting={meeting} view={view} />
      </p>
      <p class="line-more">
        {meeting.place && (
          <>
            <Said words={meeting.place} language={language} />
            {" · "}
          </>
        )}
        {say(items, language, { count: meeting.agenda.length })}
      </p>
    </li>
  );
};

/** Meetings one under the other, or the words that there are none. */
export const MeetingLines = ({
  meetings,
  none,
  view,
}: Readonly<{ meetings: readonly PublicLine[]; none: Text; view: View }>) =>
  meetings.length === 0 ? (
    <p>{say(none, view.language)}</p>
  ) : (
    <ul class="lines">
      {meetings.map((meeting) => (
        <Line key={meeting.id} meeting={meeting} view={view} />
      ))}
    </ul>
  );
