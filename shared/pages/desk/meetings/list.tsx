import type { VNode } from "preact";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { type Line, MeetingTable } from "#pages/desk/meetings/table";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "الاجتماعات", fr: "Réunions", en: "Meetings" },
  caption: { ar: "من الأحدث إلى الأقدم", fr: "De la plus récente à la plus ancienne", en: "The latest first" },
  none: {
    ar: "لم يُسجل أي اجتماع بعد.",
    fr: "Aucune réunion n’est encore inscrite.",
    en: "No meeting has been entered yet.",
  },
  plan: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
  earlier: { ar: "اجتماعات أقدم", fr: "Réunions plus anciennes", en: "Earlier meetings" },
} as const satisfies Record<string, Text>;

type Listed = Readonly<{
  frame: Frame;
  lines: readonly Line[];
  /** Where the list goes on, if it does. */
  next?: string | undefined;
  mayPlan: boolean;
}>;

/** Every meeting, a page of the list at a time. */
export const meetingListPage = ({ frame, lines, next, mayPlan }: Listed): VNode => (
  <Framed frame={frame} title={say(words.title, frame.language)}>
    {mayPlan && (
      <p>
        <a class="button" href="/desk/meetings/new">
          {say(words.plan, frame.language)}
        </a>
      </p>
    )}
    {lines.length === 0 ? (
      <p>{say(words.none, frame.language)}</p>
    ) : (
      <MeetingTable lines={lines} caption={say(words.caption, frame.language)} language={frame.language} />
    )}
    {next && (
      <p>
        <a href={`/desk/meetings?after=${encodeURIComponent(next)}`}>{say(words.earlier, frame.language)}</a>
      </p>
    )}
  </Framed>
);
