import * as z from "zod/mini";
import { AskedDay, ClockTime } from "#calendar/civil-date";
import { Words, wordsByName } from "#committee/kernel/words";

const AgendaItem = z.readonly(z.strictObject({ title: Words }));
export type AgendaItem = z.infer<typeof AgendaItem>;

/** How many items an agenda has at the most. */
export const LONGEST_AGENDA = 30;

/** How many characters the titles of an agenda have together at the most, in all their languages: ours. */
const MOST_CHARACTERS = 20_000;

/** Whether an agenda is short enough to stand in each line of a list. */
export const isShort = (agenda: readonly AgendaItem[]): boolean =>
  agenda.flatMap(({ title }) => Object.values(title)).join("").length <= MOST_CHARACTERS;

/** The fields of a plan. */
export const planFields = {
  heldOn: AskedDay,
  beginsAt: ClockTime,
  endsAt: z.optional(ClockTime),
  place: z.optional(Words),
  /** Where to join from afar: for those invited, never published. */
  link: z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(500), z.regex(/^[^\s\p{C}]*$/u))),
  agenda: z.readonly(z.array(AgendaItem).check(z.minLength(1), z.maxLength(LONGEST_AGENDA))),
};

type Schedule = Readonly<{ beginsAt: string; endsAt?: string | undefined; place?: unknown; link?: unknown }>;

const hasWhere = z.refine<Schedule>(({ place, link }: Schedule) => place !== undefined || link !== undefined, {
  path: ["place"],
  params: { fault: "no-place-no-link" },
});

const endsLater = z.refine<Schedule>(({ beginsAt, endsAt }: Schedule) => endsAt === undefined || endsAt > beginsAt, {
  path: ["endsAt"],
  params: { fault: "ends-before-it-begins" },
});

const isShortEnough = z.refine<Readonly<{ agenda: readonly AgendaItem[] }>>(({ agenda }) => isShort(agenda), {
  path: ["agenda"],
  params: { fault: "agenda-too-long" },
});

/** What a meeting is planned to be: day, hours (in Morocco), place or link, agenda. */
export const Plan = z.readonly(z.strictObject(planFields).check(hasWhere, endsLater, isShortEnough));
export type Plan = z.infer<typeof Plan>;

const Said = z.object(planFields);

/** What is planned, of all that is known of a meeting. */
export const planOf = (meeting: Plan): Plan => Said.parse(meeting);

/** What anyone may read of a meeting that is planned: all but the link, which is for those invited. */
export const openOf = <Meeting extends Plan>({ link, ...open }: Meeting): Omit<Meeting, "link"> => open;

const isWords = (value: unknown): value is Words => typeof value === "object";

/** What the journal seals of a plan: its words by their names, the link for no one to read, the agenda by its items, all else as it is. */
export const sealedIn = (meeting: Plan) => {
  const { link, agenda, ...plan } = planOf(meeting);
  const said = Object.entries(plan);
  const facts = said.flatMap(([name, value]) =>
    value === undefined || isWords(value) ? [] : [[name, value] as const],
  );
  const words = said.map(([name, value]) => (isWords(value) ? wordsByName(name, value) : {}));
  const items = agenda.map(({ title }, index) => wordsByName(`agenda.${index + 1}`, title));
  const texts: Readonly<Record<string, string>> = Object.assign({}, ...words, ...items);
  return {
    facts: { ...Object.fromEntries(facts), agendaItems: agenda.length },
    texts,
    ...(link && { reserved: { link } }),
  };
};
