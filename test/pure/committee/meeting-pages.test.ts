import { describe, expect, test } from "@jest/globals";
import type { Decision } from "#committee/kernel/decision";
import { recordAttendance } from "#committee/meetings/attendance";
import { type Contribution, takeIn } from "#committee/meetings/contributions";
import type { Meeting } from "#committee/meetings/meeting";
import { writeMinutes } from "#committee/meetings/minutes";
import type { MinutesItem } from "#committee/meetings/minutes-text";
import { planFields } from "#committee/meetings/plan";
import { cancelMeeting, changePlan, planMeeting, postponeMeeting, reissueNotice } from "#committee/meetings/planning";
import { answerProposal, type Proposal } from "#committee/meetings/proposals";
import { Proposed } from "#committee/meetings/proposed";
import { attendanceRoutes } from "#contract/meetings/attendance";
import { meetingRoutes } from "#contract/meetings/meetings";
import { minutesRoutes } from "#contract/meetings/minutes";
import { replyRoutes } from "#contract/meetings/replies";
import type { Ruling } from "#guide/rule";
import { allowed, at, circumstancesOn, id, on, otherPlan, plan, planned, seats, sheet } from "./examples.ts";
import { held, noticed, reason, sent } from "./meeting-examples.ts";

type Schema = Readonly<{ def: object }>;
type Def = Readonly<{ shape?: Readonly<Record<string, Schema>>; innerType?: Schema; element?: Schema }>;

/** The schema within what wraps it, at the end of a path of fields. */
const within = (schema: Schema, ...path: readonly string[]): Def => {
  const def: Def = schema.def;
  const inner = def.innerType ?? def.element;
  if (inner) return within(inner, ...path);
  const [field, ...rest] = path;
  return field === undefined ? def : within(def.shape![field]!, ...rest);
};

/** Which fields can be typed otherwise while the page of the act stays the same. */
const unsealed = <Typed extends object>(
  { shape }: Def,
  [typed, other]: readonly [typed: Typed, other: Typed],
  decide: (typed: Typed) => Ruling<Decision<Meeting>>,
): readonly string[] => {
  const pageOf = (what: Typed) => JSON.stringify(allowed(decide(what)).page);
  const others = new Map(Object.entries(other));
  return Object.keys(shape!).filter((field) => pageOf({ ...typed, [field]: others.get(field) }) === pageOf(typed));
};

const other = { ar: "سبب آخر" };
const day = circumstancesOn("2026-12-07");

describe("the page of the journal seals each field of", () => {
  test("a plan, by whichever act it comes", () => {
    const { planMeeting: planning, changePlan: changing } = meetingRoutes;
    const plans = [plan, otherPlan] as const;
    expect(unsealed(within(planning.body), plans, (typed) => planMeeting(id, typed, day))).toEqual([]);
    expect(unsealed(within(changing.body), plans, (typed) => changePlan(planned, typed))).toEqual([]);
    expect(unsealed(within(changing.body), plans, (typed) => reissueNotice(noticed, typed, day))).toEqual([]);
  });

  test("why a meeting is put off or cancelled", () => {
    const why = [{ reason }, { reason: other }] as const;
    const { postponeMeeting: postponing, cancelMeeting: cancelling } = meetingRoutes;
    expect(unsealed(within(postponing.body), why, (typed) => postponeMeeting(noticed, typed.reason, day))).toEqual([]);
    expect(unsealed(within(cancelling.body), why, (typed) => cancelMeeting(noticed, typed.reason, day))).toEqual([]);
  });

  const author = { by: "a-member", name: { ar: "عضوة", latin: "Membre" }, at: at("2026-12-07") };
  const answered = (proposed: Proposed): Proposal => ({ id, proposed, ...author });
  const date: Proposed = { change: "date", heldOn: on("2026-12-20"), reason };

  test("the answer to a proposal", () => {
    const answers = [
      { accepted: true, reason },
      { accepted: false, reason: other },
    ] as const;
    const answer = (typed: { accepted: boolean; reason: typeof reason }) =>
      answerProposal(noticed, { proposal: answered(date), ...typed }, day);
    expect(unsealed(within(replyRoutes.answerProposal.body), answers, answer)).toEqual([]);
  });

  test.each([
    [date, { change: "date", heldOn: on("2026-12-21"), reason: other }],
    [
      { change: "agenda", title: reason },
      { change: "agenda", title: other },
    ],
  ] as const)("what was proposed, once it is answered: case %#", (proposed, another) => {
    const options: readonly Schema[] = Proposed.def.options;
    const shape = options
      .map((option) => within(option))
      .find(({ shape = {} }) => Object.keys(proposed).every((field) => field in shape))!;
    const decline = (typed: Proposed) =>
      answerProposal(noticed, { proposal: answered(typed), accepted: false, reason }, day);
    expect(unsealed(shape, [proposed, another], decline)).toEqual(["change"]);
  });

  const { body: Sheet } = attendanceRoutes.recordAttendance;
  const guest = { name: reason, body: reason, reason };
  const { sheet: whole } = sheet({ guests: [guest] });
  const record = (typed: typeof whole) => recordAttendance(noticed, { sheet: typed, seats });

  test("a sheet, with its guests", () => {
    const another = {
      presided: { by: "other", name: reason, reason },
      seats: whole.seats.map((line) => ({ ...line, presence: "absent" }) as const),
      guests: [],
    } as const;
    expect(unsealed(within(Sheet), [whole, another], record)).toEqual([]);
    const guests = [guest, { name: other, body: other, reason: other }] as const;
    expect(unsealed(within(Sheet, "guests"), guests, (typed) => record({ ...whole, guests: [typed] }))).toEqual([]);
  });

  test("a line of a sheet, but for who sat there for the holder, whom the list of who took part names", () => {
    const [line, ...lines] = whole.seats;
    const typed = [line!, { seat: seats[1]!.id, presence: "represented", by: other }] as const;
    const withLine = (one: typeof line & object) => record({ ...whole, seats: [one, ...lines] });
    expect(unsealed(within(Sheet, "seats"), typed, withLine)).toEqual(["by"]);
  });

  const item: MinutesItem = {
    said: reason,
    concluded: reason,
    decision: { says: reason, dissents: [{ name: reason, says: reason }] },
    withheld: { says: reason, ground: "private-life", reason },
  };
  const { body: Written } = minutesRoutes.writeMinutes;
  const write = (typed: MinutesItem) => writeMinutes(held, { items: [typed, {}] });
  const { decision, withheld } = item;

  test("minutes, item by item", () => {
    expect(
      unsealed(within(Written), [{ items: [item] }, { items: [{}] }], (typed) => writeMinutes(held, typed)),
    ).toEqual([]);
    expect(unsealed(within(Written, "items"), [item, {}], write)).toEqual([]);
    const decisions = [decision!, { says: other, dissents: [] }] as const;
    expect(unsealed(within(Written, "items", "decision"), decisions, (typed) => write({ decision: typed }))).toEqual(
      [],
    );
    const dissents = [decision!.dissents[0]!, { name: other, says: other }] as const;
    const dissent = (typed: (typeof dissents)[number]) => write({ decision: { ...decision!, dissents: [typed] } });
    expect(unsealed(within(Written, "items", "decision", "dissents"), dissents, dissent)).toEqual([]);
    const passages = [withheld!, { says: other, ground: "sources", reason: other }] as const;
    expect(unsealed(within(Written, "items", "withheld"), passages, (typed) => write({ withheld: typed }))).toEqual([]);
  });

  test("an item as it reads with a contribution", () => {
    const contribution: Contribution = { id, item: 1, says: reason, key: "k", ...author };
    const take = (typed: MinutesItem) => takeIn(sent, { contribution, item: typed }, day);
    expect(unsealed(within(minutesRoutes.takeIn.body), [item, {}], take)).toEqual([]);
  });
});

test("nothing of a plan is lost when its meeting is put off or cancelled", () => {
  expect(Object.keys(otherPlan).toSorted()).toEqual(Object.keys(planFields).toSorted());
  const meeting = { ...noticed, ...otherPlan };
  expect(allowed(postponeMeeting(meeting, reason, day)).state).toMatchObject(otherPlan);
  expect(allowed(cancelMeeting(meeting, reason, day)).state).toMatchObject(otherPlan);
});
