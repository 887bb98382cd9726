import { expect } from "@jest/globals";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { sweep } from "#functions/sweep";
import type { Table } from "#secretariat/table";
import { type Seating, seatAssociations } from "./associations.ts";
import { kept } from "./kept.ts";
import { enter, officeAt, openApi, sweepOfficeAt } from "./office.ts";
import { newTable } from "./table.ts";

type Standing = Readonly<{ table: Table; clock: { instant: string }; secretary: string; seats: readonly Seating[] }>;

/** What a committee does on a register on which its secretary and its seats stand. */
const onRegister = async ({ table, clock, secretary, seats }: Standing) => {
  const at = () => clock.instant;
  const { office, call } = await openApi(table, at);
  let keys = 0;
  const as = (who: string, body?: object, headers: Record<string, string> = {}) => ({
    as: who,
    ...(body && { body }),
    headers: { "idempotency-key": `key-${keys++}`, "accept-language": "en", ...headers },
  });
  const goTo = (day: string, time = "15:00:00.000Z") => {
    clock.instant = `${day}T${time}`;
  };
  const hour = () => sweep(sweepOfficeAt(table, at).office)({});
  const sheetOf = (absent: readonly Seating[], sitting: readonly Seating[] = seats) => ({
    presided: { by: "chair" },
    seats: sitting.map(({ id: seat }) => ({
      seat,
      presence: absent.some(({ id }) => id === seat) ? "absent" : "present",
    })),
    guests: [],
  });
  const noticed = async (day: string): Promise<string> => {
    const heldOn = CivilDate.parse(day);
    goTo(daysAfter(heldOn, -15));
    const plan = { heldOn, beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "مختلفات" } }] };
    const { body } = await call("POST", "/meetings", as(secretary, plan));
    expect((await call("POST", `/meetings/${body.id}/notice`, as(secretary))).status).toBe(200);
    goTo(day);
    return body.id;
  };
  const record = (id: string, sheet: object) => call("PUT", `/meetings/${id}/attendance`, as(secretary, sheet));
  /** Holds a meeting and counts absences; gives its id. */
  const hold = async (day: string, ...absent: readonly Seating[]): Promise<string> => {
    const id = await noticed(day);
    expect((await record(id, sheetOf(absent))).status).toBe(200);
    await hour();
    return id;
  };
  const pagesOf = async ({ id }: Pick<Seating, "id">) => (await office.register.journal(`SEAT#${id}`)).pages;
  const actsOf = async (seat: Pick<Seating, "id">): Promise<readonly string[]> =>
    (await pagesOf(seat)).map(({ act }) => act);
  const owedBy = async ({ id }: Pick<Seating, "id">) =>
    (await office.register.owed())
      .filter(({ matter }) => matter === `SEAT#${id}`)
      .flatMap(({ letters }) => letters.map(({ letter, to }) => [letter, to] as const));
  /** The same committee on a register of its own, as it stands now. */
  const copied = async () => {
    const other = await newTable();
    await (await kept(table)).into(other);
    return { table: other, clock: { ...clock }, secretary, seats };
  };
  return {
    ...{ table, at, office, call, secretary, seats, as, goTo, hour, sheetOf, noticed, record, hold },
    ...{ pagesOf, actsOf, owedBy, copied },
  };
};

/** A committee of associations whose meetings are held on the days that a test says, each with those absent whom it says. */
export const committeeOf = async (
  number: number,
  day = "2026-01-05",
  opened?: (table: Table, at: () => string) => Promise<(email: string) => Promise<string>>,
) => {
  const clock = { instant: `${day}T09:00:00.000Z` };
  const at = () => clock.instant;
  const table = await newTable();
  const office = officeAt(table, at);
  const secretary = await enter(office, "secretariat", "fr");
  const seats = await seatAssociations(office, number, await opened?.(table, at));
  return onRegister({ table, clock, secretary, seats });
};

export type Committee = Awaited<ReturnType<typeof committeeOf>>;

/** A committee as another one stands, on a register of its own. */
export const copyOf = async (committee: Committee): Promise<Committee> => onRegister(await committee.copied());
