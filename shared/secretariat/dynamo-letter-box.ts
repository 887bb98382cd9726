import type { LetterBox } from "#secretariat/letter-box";
import { known, lettersOf } from "#secretariat/letter-items";
import { answered, returned, tell } from "#secretariat/letter-news";
import { claim, markSent, queue, release } from "#secretariat/letter-sending";
import type { Table } from "#secretariat/table";

/** The letters on DynamoDB. */
export const dynamoLetterBox = (table: Table): LetterBox => ({
  queue: (letter, written, at) => queue(table, letter, written, at),
  known: (letters) => known(table, letters),
  claim: (letter, lease) => claim(table, letter, lease),
  release: (letter, refusal) => release(table, letter, refusal),
  markSent: (letter, postId, at) => markSent(table, letter, postId, at),
  tell: (letter, news) => tell(table, letter, news),
  returned: (leftOut) => returned(table, leftOut),
  answered: (letter) => answered(table, letter),
  lettersOf: (matter) => lettersOf(table, matter),
});
