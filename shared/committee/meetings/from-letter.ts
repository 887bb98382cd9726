import type { Letter } from "#committee/correspondence";
import type { MeetingAct } from "#committee/meetings/acts";

/** What a letter lets its reader do by a link of their own, each the act on its meeting that it leads to. */
export const fromLetter = {
  coming: "sayWhetherComing",
  proposal: "propose",
  contribution: "contribute",
} as const satisfies Record<string, MeetingAct>;

export type Purpose = keyof typeof fromLetter;

/** A link of one person's own: what it is for, on which meeting, and how many notices and cancellations of it had gone out. */
export type Link = Readonly<{ purpose: Purpose; meeting: string; notices: number; person: string }>;

const linksTo = (
  { id, notices }: Readonly<{ id: string; notices: number }>,
  ...purposes: readonly Purpose[]
): readonly Omit<Link, "person">[] => purposes.map((purpose) => ({ purpose, meeting: id, notices }));

/** The links that a letter brings, but for whose they are: by the notice one comes or proposes a change (G5.4), by the minutes one enriches them (G5.6). */
export const linksIn = (letter: Letter): readonly Omit<Link, "person">[] => {
  switch (letter.letter) {
    case "notice-of-meeting":
      return linksTo(letter.meeting, "coming", "proposal");
    case "minutes-of-meeting":
      return linksTo(letter.meeting, "contribution");
    default:
      return [];
  }
};
