import type { CivilDate } from "#calendar/civil-date";
import type { DutyName } from "#committee/duties";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { fallen, foundMissed, type Owed } from "#committee/kernel/owing";
import type { Contribution } from "#committee/meetings/contributions";
import type { Held, Meeting, MinutesPublished, MinutesSent, Noticed, Planned } from "#committee/meetings/meeting";
import { publishMinutes } from "#committee/meetings/minutes";

/** What stands beside a meeting when its day has come: what members contributed, and the other meetings of its time. */
export type Beside = Readonly<{
  contributions: readonly Contribution[];
  others: readonly Pick<Meeting, "heldOn" | "stage">[];
}>;

/** The last day to send the notice is over, and it has not gone: the meeting must be moved, and the secretariat is told (G5.3). */
const missNotice = (meeting: Planned, owed: Owed): Decision<Planned> => ({
  state: meeting,
  ...foundMissed(owed, { heldOn: meeting.heldOn, lastDay: owed.on }),
  letters: [{ letter: "notice-missed", to: "secretariat", meeting, lastDay: owed.on }],
});

/** What should have been done, and has not, stands on the record. */
const missed = <M extends Meeting>(meeting: M, owed: Owed): Decision<M> => ({
  state: meeting,
  ...foundMissed(owed, { heldOn: meeting.heldOn, due: owed.on }),
  letters: [],
});

/** The minutes should have gone, and have not: it stands on the record, and the secretariat is told (G5.5). */
const missMinutes = <M extends Noticed | Held>(meeting: M, owed: Owed): Decision<M> => ({
  ...missed(meeting, owed),
  letters: [{ letter: "minutes-overdue", to: "secretariat", meeting, due: owed.on }],
});

type Past = Held | MinutesSent | MinutesPublished;

const held: readonly Meeting["stage"][] = ["noticed", "held", "minutes-sent", "minutes-published"];

/** The day of the meeting that was held within the limit, if one was. */
const followerOf = ({ heldOn }: Past, limit: CivilDate, others: Beside["others"]): CivilDate | undefined =>
  others
    .filter((other) => heldOn < other.heldOn && other.heldOn <= limit && held.includes(other.stage))
    .map((other) => other.heldOn)
    .toSorted()
    .at(0);

/** The six months are over: a further meeting was held in them, or it stands on the record that none was, and the secretariat is told (G5.1). */
const judgeSixMonths = (meeting: Past, { on: limit }: Owed, others: Beside["others"]): Decision<Past> => {
  const followedOn = followerOf(meeting, limit, others);
  const facts = { lastHeldOn: meeting.heldOn, limit };
  if (followedOn !== undefined)
    return {
      state: { ...meeting, followedOn },
      page: { act: "six-months-kept", rules: ["G5.1"], facts: { ...facts, followedOn } },
      letters: [],
    };
  return {
    state: meeting,
    page: { act: "six-months-missed", rules: ["G5.1"], facts },
    letters: [{ letter: "next-meeting-missed", to: "secretariat", meeting, limit }],
    missed: ["next-meeting"],
  };
};

type Brought = Decision<Meeting> | undefined;
type Bring = (meeting: Meeting, owed: Owed, beside: Beside, circumstances: Circumstances) => Brought;

const ifAllowed: Bring = (meeting, _owed, { contributions }, circumstances) => {
  if (meeting.stage !== "minutes-sent") return undefined;
  const ruling = publishMinutes(meeting, contributions, circumstances);
  return ruling.allowed ? ruling.value : undefined;
};

/** What the day of a deadline brings that does more than stand on the record. */
const brings: Readonly<Partial<Record<DutyName, Bring>>> = {
  notice: (meeting, owed) => (meeting.stage === "planned" ? missNotice(meeting, owed) : undefined),
  minutes: (meeting, owed) =>
    meeting.stage === "noticed" || meeting.stage === "held" ? missMinutes(meeting, owed) : undefined,
  publication: ifAllowed,
  "next-meeting": (meeting, owed, { others }) =>
    "attendees" in meeting ? judgeSixMonths(meeting, owed, others) : undefined,
};

/** What a meeting's coming day asks for, one thing at a time, and nothing when all has been done: asked twice or late, it answers the same. */
export const meetingFallsDue = (meeting: Meeting, beside: Beside, circumstances: Circumstances): Brought => {
  const [first] = fallen(circumstances.owes, circumstances.instant);
  return first && (brings[first.name] ?? missed)(meeting, first, beside, circumstances);
};
