import * as z from "zod/mini";
import { type CivilDate, Instant } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Passage, wordsByName } from "#committee/kernel/words";
import type { MinutesSent } from "#committee/meetings/meeting";
import { charactersOf, type MinutesItem, MOST_CHARACTERS, minutesByName } from "#committee/meetings/minutes-text";
import { roomToTakeIn, timelyEnrichment } from "#guide/article-05-rules";
import { type Ruling, refusals, unless } from "#guide/rule";
import type { DisclosedText } from "#journal/page";

/** What a member adds to the minutes: to which item, by its number on the agenda. */
export const Enrichment = z.readonly(
  z.strictObject({ item: z.int().check(z.minimum(1), z.maximum(30)), says: Passage }),
);
export type Enrichment = z.infer<typeof Enrichment>;

/** A contribution as the register keeps it: its author stays named, taken in or attached (G5.6). */
export const Contribution = z.readonly(
  z.object({
    id: z.ulid(),
    ...Enrichment.def.innerType.shape,
    by: z.string(),
    name: z.readonly(z.object({ ar: z.string(), latin: z.string() })),
    at: Instant,
    /** Under which the journal commits to its words once they are published; they stand here, where there is room for many. */
    key: z.string(),
    /** When the secretariat took it into the minutes. */
    takenInAt: z.optional(Instant),
  }),
);
export type Contribution = z.infer<typeof Contribution>;

type Author = Pick<Contribution, "by" | "name">;

/** Adds a member's contribution to minutes that were sent; refused once the time for it is over (G5.6). */
export const contribute = (
  { enrichmentEnds }: Readonly<{ enrichmentEnds: CivilDate }>,
  { id, key, enrichment, author }: Readonly<{ id: string; key: string; enrichment: Enrichment; author: Author }>,
  { today, instant }: Circumstances,
): Ruling<Contribution> =>
  unless(refusals({ today, enrichmentEnds }, timelyEnrichment), () => ({
    id,
    ...enrichment,
    ...author,
    at: instant,
    key,
  }));

/** The words of contributions under the names and keys by which a page of the journal binds them. */
export const boundIn = (contributions: readonly Contribution[]): Readonly<Record<string, DisclosedText>> =>
  Object.fromEntries(
    contributions.flatMap(({ id, says, key }) =>
      Object.entries(wordsByName(`contribution.${id}`, says)).map(([name, words]) => [name, { words, key }]),
    ),
  );

/** Takes a contribution into the minutes, while they have room for it: the item as it reads with it (G5.6). */
export const takeIn = (
  meeting: MinutesSent,
  { contribution, item }: Readonly<{ contribution: Contribution; item: MinutesItem }>,
  { instant }: Circumstances,
): Ruling<Decision<MinutesSent>> => {
  const items = meeting.minutes.items.map((before, index) => (index === contribution.item - 1 ? item : before));
  const { open, withheld } = minutesByName({ items: [item] });
  const room = { characters: charactersOf({ items }), most: MOST_CHARACTERS };
  return unless(refusals(room, roomToTakeIn), () => ({
    state: { ...meeting, minutes: { items } },
    page: {
      act: "contribution-taken-in",
      rules: ["G5.6"],
      facts: { contribution: contribution.id, item: contribution.item, by: contribution.by },
      reserved: { ...open, ...withheld, ...wordsByName("contribution", contribution.says) },
    },
    letters: [],
    beside: [{ kind: "CONTRIBUTION", id: contribution.id, value: { ...contribution, takenInAt: instant } }],
  }));
};
