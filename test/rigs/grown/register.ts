import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Item, Table } from "#secretariat/table";
import { keepCalendar } from "./almanac.ts";
import { chaired } from "./chair.ts";
import { openedCall, wholeDossier } from "./dossiers.ts";
import { type Hand, handOn } from "./hand.ts";
import { wholeMeeting } from "./meetings.ts";
import { inRole, seatCommittee, whoServed } from "./members.ts";
import { paperTable } from "./paper.ts";
import { adoptedPlan } from "./plans.ts";
import { calendarYears, meetingDays, type Size } from "./size.ts";
import { imported, invited } from "./space.ts";

/** The day on which a grown register is looked at, and the hour. */
const TODAY = "2026-12-07";
export const NOW = `${TODAY}T10:00:00.000Z`;

const lived = async (hand: Hand, size: Size) => {
  await keepCalendar(hand, calendarYears);
  const days = meetingDays(size);
  hand.goTo(`${days[0]!.slice(0, 4)}-01-02T09:00:00.000Z`);
  const secretary = await inRole(hand, "secretariat");
  const chair = await inRole(hand, "chair");
  const members = await seatCommittee(hand);
  await chaired(hand, chair);
  for (const day of days) await wholeMeeting({ hand, members }, day, TODAY, days);
  hand.goTo("2026-01-05T09:00:00.000Z");
  for (let number = 0; number < size.former; number += 1) await whoServed(hand, number);
  const plan = await adoptedPlan(hand);
  for (let number = size.candidacies; number < size.associations; number += 1) await imported(hand, number);
  hand.goTo("2026-11-10T09:00:00.000Z");
  const call = await openedCall(hand, plan.id);
  for (let number = 0; number < size.candidacies; number += 1) {
    const { state: association, person } = await invited(hand, number);
    await wholeDossier(hand, { call: call.state, association, applicant: person, number });
  }
  hand.goTo(NOW);
  return { secretary, chair, members, plan, call };
};

/** Lives a register of a size on a table: the same on paper as on an engine, item by item. */
export const liveOn = async (table: Table, size: Size) => {
  const hand = handOn(table, size.name);
  return { hand, grown: await lived(hand, size) };
};

/** Of what is owed nothing is left: it was carried out long ago. */
const isCarriedOut = ({ pk }: Item): boolean => String(pk).startsWith("OUTBOX");

/**
 * A page of a journal of which there are thousands, or its words: each stands under its own matter's key alone, so that what reads
 * other things never meets it. The engine takes a millisecond for each.
 */
const isOfManyJournals = ({ pk, sk }: Item): boolean =>
  /^(ASSOCIATION|CANDIDACY|FILE)#/.test(String(pk)) && /^(PAGE|TEXT)#/.test(String(sk));

const AT_ONCE = 25;
const LINES = 4;

/** Puts items on a table as they are, as fast as its engine takes them. */
const put = async ({ client, name }: Table, items: readonly Item[]): Promise<void> => {
  let next = 0;
  const line = async (): Promise<void> => {
    for (let first = next; first < items.length; first = next) {
      next += AT_ONCE;
      const puts = items.slice(first, first + AT_ONCE).map((item) => ({ PutRequest: { Item: item } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
    }
  };
  await Promise.all(Array.from({ length: LINES }, line));
};

/**
 * Makes a register of a size: lived on paper, where no engine is waited for, and put on the table as it is there; without the
 * thousands of journals, where nobody is to read them.
 */
export const growOn = async (table: Table, size: Size, { journals }: Readonly<{ journals: "all" | "few" }>) => {
  const paper = paperTable();
  const { grown } = await liveOn(paper.table, size);
  const lasting = [...paper.items.values()].filter((item) => !isCarriedOut(item));
  const items = journals === "all" ? lasting : lasting.filter((item) => !isOfManyJournals(item));
  await put(table, items);
  return { grown, items };
};
