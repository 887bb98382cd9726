import { CivilDate } from "#calendar/civil-date";

/** What a revision of the guide may change in number (article 13). A matter pins the edition it opened under. */
export type Edition = Readonly<{
  /** The day it came into force, which also names it. */
  inForceFrom: CivilDate;
  /** G5.3 */
  noticeDays: number;
  /** G5.3: count the ten days clear, neither end included. */
  clearDays: boolean;
  /** G5.4 */
  proposalDays: number;
  /** G5.4: a window that ends on a day off goes on to the next working day. */
  rollForward: boolean;
}>;

const editions = (): readonly [Edition, ...Edition[]] => [
  {
    inForceFrom: CivilDate.parse("2022-05-24"),
    noticeDays: 10,
    clearDays: false,
    proposalDays: 3,
    rollForward: true,
  },
];

/** The edition in force on a day; before the first, the first. */
export const editionOn = (day: CivilDate): Edition => {
  const [first, ...later] = editions();
  return later.findLast(({ inForceFrom }) => inForceFrom <= day) ?? first;
};
