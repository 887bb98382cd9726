import { formAt, type Within } from "#functions/desk/kit/act-form";

/** A letter that came back, by its meeting, the page that owes it, and the seat or person it goes to. */
const RETURNED = "/desk/letters/{id}/{page}/{whose}/{addressee}";

/** The pages of letters: those of a meeting, and those that came back. */
export const letterPages: Readonly<Record<string, Within>> = {
  "GET /desk/meetings/{id}/letters": async (...asked) =>
    (await import("#functions/desk/letters/letters")).showLetters(...asked),
  "GET /desk/letters": async (...asked) => (await import("#functions/desk/letters/returned")).showReturned(...asked),
  // One form for two acts: it corrects an address, and sends the letter again where it is owed still.
  ...formAt(RETURNED, async () => (await import("#functions/desk/letters/returned-letter")).returning),
};
