import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import { callOn, dayIn, enterWorld, isLocal, type World } from "../journeys/world.ts";

const chapter = isLocal ? describe : describe.skip;

/** Each day that passes takes a part of a second, and more on a machine that has other work. */

/** Days pass: only a system whose clock can be moved can tell this. */
chapter("a notice that no one thinks of", () => {
  let world: World;
  let call: ReturnType<typeof callOn>;
  let id: string;
  /** The eleventh day before the meeting, a working day. */
  let aim: string;

  const travelTo = async (to: string) => {
    const answer = await fetch(`${world.address}/local/clock`, { method: "POST", body: JSON.stringify({ to }) });
    expect(answer.status).toBe(200);
  };
  const after = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  /** The letters that reminded of the notice on a day, or asked for it some days ahead. */
  const reminders = async () =>
    (await world.letters()).filter(({ text }) => text.includes("لم تُوجَّه بعد الدعوة") && text.includes(id));

  beforeAll(async () => {
    world = await enterWorld();
    call = callOn(world);
  });

  afterAll(() => world?.stop());

  test("a meeting is planned a month ahead", async () => {
    const { body: found } = await call("GET", `/calendar/free-dates?from=${dayIn(21)}&to=${dayIn(50)}`);
    type Free = { heldOn: string; noticeAim: string; drawbacks: readonly string[] };
    const free = found.dates.find(({ drawbacks }: Free) => !drawbacks.includes("aim-on-a-day-off"));
    aim = free.noticeAim;
    const { body } = await call("POST", "/meetings", {
      as: "secretariat",
      body: { heldOn: free.heldOn, beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "مختلفات" } }] },
      headers: { "idempotency-key": "clock" },
    });
    id = body.id;
  });

  test("G5.3: the secretariat is reminded a week ahead, then left in peace, and reminded on the morning of the eleventh day before it", async () => {
    await travelTo(`${aim}T06:59:00.000Z`);
    expect(await reminders()).toHaveLength(1);
    await travelTo(`${aim}T07:00:00.000Z`);
    const told = await reminders();
    expect(told).toHaveLength(2);
    expect(told.map(({ to }) => to)).toEqual([1, 2].map(() => expect.stringContaining(people.secretariat)));
  });

  test("once is enough, and the diary’s journal tells of it", async () => {
    await travelTo(`${after(aim, 1)}T08:00:00.000Z`);
    expect(await reminders()).toHaveLength(2);
    const { body } = await call("GET", "/journal/DIARY/secretariat");
    const told = body.pages.filter(({ act }: { act: string }) => act === "reminders-sent");
    expect(told.map(({ at, rules }: { at: string; rules: string[] }) => [at.slice(11, 13), rules])).toEqual([
      ["07", ["G5.3"]],
      ["07", ["G5.3"]],
    ]);
  });

  test("nine days before it, the notice may no longer go", async () => {
    await travelTo(after(aim, 2));
    expect((await call("POST", `/meetings/${id}/notice`, { as: "secretariat" })).status).toBe(422);
  });

  test("each week began with one digest", async () => {
    const digests = (await world.letters()).filter(({ subject }) => subject.includes("الجرد الأسبوعي"));
    expect(digests.length).toBeGreaterThanOrEqual(1);
    expect(new Set(digests.map(({ subject }) => subject)).size).toBe(digests.length);
  });
});
