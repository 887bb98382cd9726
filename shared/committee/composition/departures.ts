import type { Seat, Sitting } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { granted, type Ruling } from "#guide/rule";

/**
 * Someone leaves a seat before anyone is to succeed them: their place in it is vacant from the day on, and the seat stays its
 * body's or its association's. That they sat there stays on record.
 */
export const leaveSeat = (seat: Seat, as: Sitting, { today }: Circumstances): Ruling<Decision<Seat>> => {
  const leaving = seat.tenures.filter((tenure) => tenure.as === as && tenure.until === undefined);
  return granted({
    state: {
      ...seat,
      tenures: seat.tenures.map((tenure) => (leaving.includes(tenure) ? { ...tenure, until: today } : tenure)),
    },
    page: {
      act: "seat-left",
      rules: [],
      facts: { as, ...Object.fromEntries(leaving.map(({ person }) => ["person", person])) },
    },
    letters: [],
  });
};
