import { startOfDay } from "#calendar/legal-time";
import type { Circumstances, Decision } from "#committee/decision";
import type { Meeting, Noticed, Plan, Planned } from "#committee/meeting";
import { wordsByName } from "#committee/words";
import { lastNotice, noticeAim, proposalsClose } from "#guide/article-05-dates";
import { timelyNotice } from "#guide/article-05-rules";
import { type Ruling, refusals, unless } from "#guide/rule";

const factsOf = ({ heldOn, beginsAt, endsAt, agenda }: Plan) => ({
  heldOn,
  beginsAt,
  ...(endsAt && { endsAt }),
  agendaItems: agenda.length,
});

const wordsOf = ({ place, link, agenda }: Plan) => ({
  texts: {
    ...wordsByName("place", place),
    ...Object.assign({}, ...agenda.map(({ title }, index) => wordsByName(`agenda.${index + 1}`, title))),
  },
  ...(link && { reserved: { link } }),
});

/** The plan on the register, to be looked at again on the day the notice should go (G5.3). */
const planned = (act: string, state: Planned, { edition }: Circumstances): Decision<Planned> => ({
  state,
  page: { act, rules: [], facts: factsOf(state), ...wordsOf(state) },
  letters: [],
  nextDue: startOfDay(noticeAim(state.heldOn, edition)),
});

/** Opens a meeting with its plan; `id` is a new ULID. The guide asks nothing of a plan: the notice is what it rules. */
export const planMeeting = (id: string, plan: Plan, circumstances: Circumstances): Decision<Planned> =>
  planned(
    "meeting-planned",
    { stage: "planned", id, edition: circumstances.edition.inForceFrom, ...plan },
    circumstances,
  );

/** Puts another plan in the place of one of which no notice has been sent. */
export const changePlan = (
  { stage, id, edition }: Planned,
  plan: Plan,
  circumstances: Circumstances,
): Decision<Planned> => planned("plan-changed", { stage, id, edition, ...plan }, circumstances);

/** Sends the notice of a planned meeting to all members; refused when it would come too late (G5.3). */
export const sendNotice = (
  { remindedOn, ...meeting }: Planned,
  { today, instant, almanac, edition }: Circumstances,
): Ruling<Decision<Noticed>> =>
  unless(refusals({ sentOn: today, heldOn: meeting.heldOn, edition }, timelyNotice), () => {
    const state = { ...meeting, stage: "noticed", noticeSentAt: instant, noticeSentOn: today, reissues: 0 } as const;
    const proposalsUntil = proposalsClose(today, almanac, edition);
    return {
      state,
      page: { act: "notice-sent", rules: ["G5.3"], facts: { ...factsOf(state), proposalsUntil }, ...wordsOf(state) },
      letters: [{ letter: "notice-of-meeting", to: "members", meeting: state, proposalsUntil }],
    };
  });

/** The day to send the notice has come, and it has not gone: the secretariat is reminded (G5.3). */
const remindOfNotice = (meeting: Planned, { today, edition }: Circumstances): Decision<Planned> => {
  const lastDay = lastNotice(meeting.heldOn, edition);
  return {
    state: { ...meeting, remindedOn: today },
    page: { act: "notice-reminded", rules: ["G5.3"], facts: { heldOn: meeting.heldOn, lastDay } },
    letters: [{ letter: "notice-due", to: "secretariat", meeting, lastDay }],
  };
};

/** What a meeting's coming day asks for, and nothing when it has been done: asked twice or late, it answers the same. */
export const meetingFallsDue = (meeting: Meeting, circumstances: Circumstances): Decision<Meeting> | undefined =>
  meeting.stage === "planned" &&
  meeting.remindedOn === undefined &&
  circumstances.today >= noticeAim(meeting.heldOn, circumstances.edition)
    ? remindOfNotice(meeting, circumstances)
    : undefined;
