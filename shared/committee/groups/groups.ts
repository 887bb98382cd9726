import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Region } from "#committee/kernel/regions";
import { Words, wordsByName } from "#committee/kernel/words";
import { Name, nameByScript } from "#committee/people/people";
import { officiallyAppointed } from "#guide/article-08-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

/** Whom someone in a group comes from: the administration appoints its people officially (G8.1). */
export const Side = z.enum(["administration", "non-governmental"]);
export type Side = z.infer<typeof Side>;

/** Someone's time in a group, in whole days: from its first to the one before which it ended, if it has ended. */
const GroupMember = z.readonly(
  z.object({
    id: z.ulid(),
    name: Name,
    body: Words,
    side: Side,
    from: CivilDate,
    until: z.optional(CivilDate),
    /** The id of the file of the official letter by which they were appointed (G8.1). */
    letter: z.optional(z.ulid()),
  }),
);
export type GroupMember = z.infer<typeof GroupMember>;

/** What is said of a group as it is opened: a territorial one is of a region (G9.3). */
export const Founding = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("implementation-committee"), title: Words }),
  z.strictObject({ kind: z.literal("thematic"), title: Words }),
  z.strictObject({ kind: z.literal("territorial"), title: Words, region: Region }),
]);
export type Founding = z.infer<typeof Founding>;

/** The implementation committee, or a group: everyone who was ever in it stays on record. */
export const Group = z.readonly(
  z.object({
    id: z.ulid(),
    edition: CivilDate,
    kind: z.enum(["implementation-committee", "thematic", "territorial"]),
    title: Words,
    region: z.optional(Region),
    openedOn: CivilDate,
    members: z.readonly(z.array(GroupMember)),
  }),
);
export type Group = z.infer<typeof Group>;

/** Opens a group; `id` is a new ULID (G0, G9.3). */
export const openGroup = (id: string, founding: Founding, { edition, today }: Circumstances): Ruling<Decision<Group>> =>
  granted({
    state: { id, edition: edition.inForceFrom, ...founding, openedOn: today, members: [] },
    page: {
      act: "group-opened",
      rules: [founding.kind === "implementation-committee" ? "G0" : "G9.3"],
      facts: { kind: founding.kind, ...(founding.kind === "territorial" && { region: founding.region }) },
      texts: wordsByName("title", founding.title),
    },
    letters: [],
  });

/** Who comes to a group: how they are called, for which body, from which side, and by which official letter. */
export const Joining = z.readonly(
  z.strictObject({ name: Name, body: Words, side: Side, letter: z.optional(z.ulid()) }),
);
export type Joining = z.infer<typeof Joining>;

/** Enters someone in a group under a new ULID; who represents the administration there is refused without an official letter (G8.1). */
export const appointToGroup = (
  group: Group,
  { id, joining }: Readonly<{ id: string; joining: Joining }>,
  { today }: Circumstances,
): Ruling<Decision<Group>> =>
  unless(refusals(joining, officiallyAppointed), () => ({
    state: { ...group, members: [...group.members, { id, ...joining, from: today }] },
    page: {
      act: "group-joined",
      rules: joining.side === "administration" ? ["G8.1"] : [],
      facts: { member: id, side: joining.side, ...(joining.letter && { letter: joining.letter }) },
      texts: { ...nameByScript(joining), ...wordsByName("body", joining.body) },
    },
    letters: [],
  }));

/** Whether someone, by the id of their time there, is in a group at present. */
export const isIn = ({ members }: Group, id: string): boolean =>
  members.some((member) => member.id === id && member.until === undefined);

/** Someone leaves a group; that they were there stays on record. */
export const leaveGroup = (group: Group, id: string, { today }: Circumstances): Ruling<Decision<Group>> =>
  granted({
    state: {
      ...group,
      members: group.members.map((member) => (member.id === id ? { ...member, until: today } : member)),
    },
    page: { act: "group-left", rules: [], facts: { member: id } },
    letters: [],
  });
