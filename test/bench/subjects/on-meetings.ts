import { CivilDate, Instant } from "#calendar/civil-date";
import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { id as exampleId, proposal } from "#contract/meetings/examples";
import { seatsOn } from "#functions/readers/seats-in-office";
import { grownOld, type Sent } from "../../rigs/grown/meetings.ts";
import type { World } from "../world.ts";
import { meetingAt } from "./matters.ts";
import type { Prepares } from "./prepares.ts";

const TODAY = CivilDate.parse("2026-12-07");

const items = (agenda: readonly unknown[]) =>
  agenda.map(() => ({ said: { ar: "قدمت القطاعات تقدم التزاماتها." }, concluded: { ar: "يُحين جدول التتبع." } }));

const besideIt = ({ hand }: World, id: string, kind: "PROPOSAL" | "CONTRIBUTION", value: Readonly<{ id: string }>) =>
  hand.register.put(keyOf(meetings, id), { kind, id: value.id, value });

/** What acts on meetings are asked with. */
export const onMeetings: Prepares = {
  answerProposal: async (world) => {
    const { id, before } = await meetingAt(world, "noticed");
    await besideIt(world, id, "PROPOSAL", proposal);
    return { params: { id, proposal: proposal.id }, version: before.version };
  },
  recordAttendance: async (world) => {
    const { id, before } = await meetingAt(world, "noticed", TODAY);
    const sitting = await seatsOn(world.hand.register, TODAY);
    const lines = sitting.map((seat) => ({ seat: seat.id, presence: "present" }));
    return { params: { id }, version: before.version, body: { presided: { by: "chair" }, seats: lines, guests: [] } };
  },
  writeMinutes: async (world) => {
    const { id, before, state } = await meetingAt(world, "held");
    return { params: { id }, version: before.version, body: { items: items(state.agenda) } };
  },
  takeIn: async (world) => {
    const { id, before, contributions } = (await meetingAt(world, "minutes-sent")) as Sent;
    return { params: { id, contribution: contributions[0]!.id }, version: before.version };
  },
  publishMinutes: async (world) => {
    const { id, before } = await meetingAt(world, "minutes-sent", "2026-11-20");
    return { params: { id }, version: before.version };
  },
  readJournal: async ({ grown, hand }) => {
    const { lines } = await hand.register.list(meetings.name, { limit: 1 });
    return { as: grown.secretary, params: { kind: "MEETING", id: lines[0]?.key.split("#")[1] ?? exampleId } };
  },
  sendAgain: async (world) => {
    const { id, before } = await meetingAt(world, "noticed");
    const [member] = world.grown.members;
    const letter = { letter: "notice-of-meeting", page: before.version, to: keyOf(seats, member!.seat.id) } as const;
    const at = Instant.parse(world.at());
    await world.hand.letterBox.tell({ matter: before.key, ...letter }, { what: "bounced", at });
    return { params: { id }, version: before.version, body: letter };
  },
  explainDuty: async (world) => {
    const notice = await meetingAt(world, "noticed", "2026-11-10");
    const past = { contributions: [], others: [] };
    const { id, before } = await grownOld(world.hand, notice, past, Instant.parse(world.at()));
    const missed = before.owes.find(({ missedOn }) => missedOn !== undefined)!;
    return { params: { kind: "MEETING", id, name: missed.name, on: missed.on }, version: before.version };
  },
};
