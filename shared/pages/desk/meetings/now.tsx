import type { VNode } from "preact";
import type { MeetingAct } from "#committee/meetings/acts";
import { rightOf } from "#committee/permissions";
import type { MeetingView } from "#contract/meetings/view";
import { DESK, placeAt, placeOf } from "#pages/desk/kit/place";
import { letterDesk } from "#pages/desk/letters/desk";
import { meetingDesk } from "#pages/desk/meetings/desk";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "ما يمكنكم القيام به الآن", fr: "Ce que vous pouvez faire maintenant", en: "What you can do now" },
  publishes: {
    ar: "انتهى أجل إغناء المحضر. يُنشر تلقائيا، ويمكنكم نشره الآن.",
    fr: "Le délai d’enrichissement est écoulé. Le procès-verbal se publie de lui-même\u00a0; vous pouvez le publier dès maintenant.",
    en: "The time to enrich the minutes is over. They publish themselves; you may publish them now.",
  },
  publish: { ar: "نشر المحضر", fr: "Publier le procès-verbal", en: "Publish the minutes" },
} as const satisfies Record<string, Text>;

const told = { ...meetingDesk, ...letterDesk };

/** The acts that have a page of their own, in the order in which a meeting is lived. */
const ways = [
  ...(["sayWhetherComing", "propose", "recordAttendance", "writeMinutes", "sendMinutes", "contribute"] as const),
  ...(["changePlan", "postponeMeeting", "cancelMeeting", "readLetters"] as const),
];

/** Where an act on a meeting is asked for; what is only read stands at the desk as the API has it. */
const wayTo = (act: MeetingAct, { id }: MeetingView): string =>
  placeAt(placeOf(act) ?? `${DESK}${rightOf(act).asks?.[1]}`, { id });

type Doing = Readonly<{ meeting: MeetingView; can: readonly MeetingAct[]; language: Language }>;

const PublishForm = ({ meeting, language }: Omit<Doing, "can">) => (
  <form method="post" action={wayTo("publishMinutes", meeting)}>
    <p>{say(words.publishes, language)}</p>
    <input type="hidden" name="version" value={meeting.version} />
    <button type="submit" class="button">
      {say(words.publish, language)}
    </button>
  </form>
);

/** What the reader can do about a meeting now, each way to a page of its own. */
export const Now = ({ meeting, can, language }: Doing): VNode | null => {
  const open = ways.filter((act) => can.includes(act));
  if (open.length === 0 && !can.includes("publishMinutes")) return null;
  return (
    <section class="card now-card">
      <h2>{say(words.title, language)}</h2>
      {can.includes("publishMinutes") && <PublishForm meeting={meeting} language={language} />}
      {open.length > 0 && (
        <ul class="ways">
          {open.map((act) => (
            <li key={act}>
              <a href={wayTo(act, meeting)}>{say(told[act].way, language)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
