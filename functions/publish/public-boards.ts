import type { CivilDate } from "#calendar/civil-date";
import { isPublic, type Told } from "#committee/duties/board";
import { boardIn, presentBoard } from "#committee/duties/years";
import { yearsUpTo } from "#committee/kernel/years";
import { inTurn } from "#functions/kernel/in-turn";
import { type Marked, markedOf } from "#functions/publish/marked";
import { dutiesOf, dutiesOpen } from "#functions/readers/duties";

/** What the public reads of duties: on the present board, with the years that have one, and in each year that is marked. */
export type PublicBoards = Readonly<{
  present: readonly Told[];
  years: readonly number[];
  ofYears: ReadonlyMap<number, readonly Told[]>;
}>;

/** The present board, and all the years that have one. */
const presentBoards = async ({ register }: Pick<Marked, "register">, today: CivilDate) => {
  const [duties, first = today] = await Promise.all([dutiesOpen(register, today), register.firstDutyOn()]);
  const present = presentBoard(duties, today).filter(isPublic);
  const days = present.map(({ on }) => on);
  return { present, years: yearsUpTo(days, today, first) };
};

/** The boards that are marked. */
export const publicBoards = async (of: Marked, today: CivilDate): Promise<PublicBoards> => {
  const years = markedOf(of, "obligations").map(Number);
  const ofYears = await inTurn(years, async (year) => {
    const board = boardIn(await dutiesOf(of.register, year, today), year, today);
    return [year, board.filter(isPublic)] as const;
  });
  const isPresent = of.documents.has("obligations") || of.documents.has("everything");
  const shown = isPresent ? await presentBoards(of, today) : { present: [], years: [] };
  return { ...shown, ofYears: new Map(ofYears) };
};
