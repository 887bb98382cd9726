import type { Letter } from "#committee/correspondence";
import type { MeetingAct } from "#committee/meeting-acts";

/** What a letter lets its reader do by a link of their own, each the act on its meeting that it leads to. */
export const fromLetter = {
  coming: "sayWhetherComing",
  proposal: "propose",
  contribution: "contribute",
} as const satisfies Record<string, MeetingAct>;

export type Purpose = keyof typeof fromLetter;

/** A link of one person's own: what it is for, on which meeting, and how many notices and cancellations of it had gone out. */
export type Link = Readonly<{ purpose: Purpose; meeting: string; notices: number; person: string }>;

/** What a letter lets its reader do: the notice, come or propose a change (G5.4); the minutes, enrich them (G5.6). */
const purposesOf = ({ letter }: Letter): readonly Purpose[] => {
  if (letter === "notice-of-meeting") return ["coming", "proposal"];
  return letter === "minutes-of-meeting" ? ["contribution"] : [];
};

/** The links that a letter brings, but for whose they are. */
export const linksIn = (letter: Letter): readonly Omit<Link, "person">[] =>
  purposesOf(letter).map((purpose) => ({ purpose, meeting: letter.meeting.id, notices: letter.meeting.notices }));
