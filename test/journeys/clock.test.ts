import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import { callOn, dayIn, enterWorld, isLocal, type World } from "./world.ts";

const chapter = isLocal ? describe : describe.skip;

/** Days pass: only a system whose clock can be moved can tell this. */
chapter("a notice that no one thinks of", () => {
  let world: World;
  let call: ReturnType<typeof callOn>;
  let id: string;

  const travelTo = async (day: string) => {
    const answer = await fetch(`${world.address}/local/clock`, { method: "POST", body: JSON.stringify({ to: day }) });
    expect(answer.status).toBe(200);
  };
  const reminders = async () => (await world.letters()).filter(({ text }) => text.includes(id));

  beforeAll(async () => {
    world = await enterWorld();
    call = callOn(world);
  }, 60_000);

  afterAll(() => world?.stop());

  test("a meeting is planned a month ahead", async () => {
    const { body } = await call("POST", "/meetings", {
      as: "secretariat",
      body: { heldOn: dayIn(30), beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "مختلفات" } }] },
      headers: { "idempotency-key": "clock" },
    });
    id = body.id;
  });

  test("G5.3: twelve days before it the secretariat is left in peace, eleven days before it is reminded", async () => {
    await travelTo(dayIn(18));
    expect(await reminders()).toHaveLength(0);
    await travelTo(dayIn(19));
    expect((await reminders()).map(({ to }) => to)).toEqual([expect.stringContaining(people.secretariat)]);
  });

  test("once is enough, and the journal tells of it", async () => {
    await travelTo(dayIn(20));
    expect(await reminders()).toHaveLength(1);
    const { body: sent } = await call("GET", `/meetings/${id}/letters`, { as: "secretariat" });
    expect(sent.letters).toMatchObject([{ letter: "notice-due", status: "delivered" }]);
    const { body } = await call("GET", `/journal/MEETING/${id}`);
    expect(body.pages.map(({ act, by }: { act: string; by: string }) => [act, by === "clock"])).toEqual([
      ["meeting-planned", false],
      ["notice-reminded", true],
    ]);
  });

  test("nine days before it, the notice may no longer go", async () => {
    await travelTo(dayIn(21));
    expect((await call("POST", `/meetings/${id}/notice`, { as: "secretariat" })).status).toBe(422);
  });
});
