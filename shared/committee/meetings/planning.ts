import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Words, wordsByName } from "#committee/kernel/words";
import { bareOf, type Cancelled, type Noticed, type Planned, type Postponed } from "#committee/meetings/meeting";
import { type Plan, sealedIn } from "#committee/meetings/plan";
import { proposalsClose } from "#guide/article-05-dates";
import { timelyNotice } from "#guide/article-05-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

const planned = (act: string, state: Planned): Ruling<Decision<Planned>> =>
  granted({
    state,
    page: { act, rules: [], ...sealedIn(state) },
    letters: [],
  });

/** Opens a meeting with its plan; `id` is a new ULID. The guide asks nothing of a plan: the notice is what it rules. */
export const planMeeting = (id: string, plan: Plan, { edition }: Circumstances): Ruling<Decision<Planned>> =>
  planned("meeting-planned", { stage: "planned", id, edition: edition.inForceFrom, notices: 0, ...plan });

/** Puts another plan in the place of one of which members have no notice, or of a meeting put off. */
export const changePlan = ({ id, edition, notices }: Planned | Postponed, plan: Plan): Ruling<Decision<Planned>> =>
  planned("plan-changed", { stage: "planned", id, edition, notices, ...plan });

type Told = Omit<Planned, "stage">;

/** The notice of a plan to all members; it opens the time for proposals (G5.4), anew when it is a further one. */
export const noticeOf = (
  act: string,
  { notices, ...plan }: Told,
  { today, instant, almanac, edition }: Circumstances,
): Decision<Noticed> => {
  const state = {
    ...plan,
    stage: "noticed",
    notices: notices + 1,
    noticeSentAt: instant,
    noticeSentOn: today,
  } as const;
  const proposalsUntil = proposalsClose(today, almanac, edition);
  const { facts, ...words } = sealedIn(state);
  return {
    state,
    page: { act, rules: ["G5.3", "G5.4"], facts: { ...facts, proposalsUntil }, ...words },
    letters: [{ letter: "notice-of-meeting", to: "members", meeting: state, proposalsUntil }],
  };
};

/** Sends the notice of a planned meeting to all members; refused when it would come too late (G5.3). */
export const sendNotice = (meeting: Planned, circumstances: Circumstances): Ruling<Decision<Noticed>> =>
  unless(
    refusals({ sentOn: circumstances.today, heldOn: meeting.heldOn, edition: circumstances.edition }, timelyNotice),
    () => noticeOf("notice-sent", meeting, circumstances),
  );

const sameAgenda = (one: Plan, other: Plan): boolean => JSON.stringify(one.agenda) === JSON.stringify(other.agenda);

/** Changes a meeting that members have notice of, and sends them notice anew; a new day or agenda reaches them in time again (G5.3). */
export const reissueNotice = (before: Noticed, plan: Plan, circumstances: Circumstances): Ruling<Decision<Noticed>> => {
  const { id, edition, notices } = before;
  const asksForTime = plan.heldOn !== before.heldOn || !sameAgenda(plan, before);
  const notice = { sentOn: circumstances.today, heldOn: plan.heldOn, edition: circumstances.edition };
  return unless(asksForTime ? refusals(notice, timelyNotice) : [], () =>
    noticeOf("notice-reissued", { id, edition, notices, ...plan }, circumstances),
  );
};

/** Puts a meeting off, with the reason: members are told that it isn't held on its day; a new plan and its notice follow. */
export const postponeMeeting = (
  meeting: Noticed,
  reason: Words,
  { instant }: Circumstances,
): Ruling<Decision<Postponed>> => {
  const off = { since: instant, reason };
  const state = { ...bareOf(meeting), stage: "postponed", notices: meeting.notices + 1, ...off } as const;
  return granted({
    state,
    page: {
      act: "meeting-postponed",
      rules: [],
      facts: { heldOn: meeting.heldOn },
      texts: wordsByName("reason", reason),
    },
    letters: [{ letter: "meeting-postponed", to: "members", meeting: state }],
  });
};

/** Cancels a meeting, with the reason; members are told where they ever had notice of it. */
export const cancelMeeting = (
  meeting: Planned | Noticed | Postponed,
  reason: Words,
  { instant }: Circumstances,
): Ruling<Decision<Cancelled>> => {
  const tells = meeting.notices > 0;
  const state = {
    ...bareOf(meeting),
    stage: "cancelled",
    notices: meeting.notices + (tells ? 1 : 0),
    since: instant,
    reason,
  } as const;
  return granted({
    state,
    page: {
      act: "meeting-cancelled",
      rules: [],
      facts: { heldOn: meeting.heldOn },
      texts: wordsByName("reason", reason),
    },
    letters: tells ? [{ letter: "meeting-cancelled", to: "members", meeting: state }] : [],
  });
};
