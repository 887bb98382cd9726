import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import { personAt } from "../journeys/person.ts";
import { awaited, callOn, enterWorld, isLocal, type World } from "../journeys/world.ts";
import { startBrowser } from "../rigs/browser.ts";

/** The local clock goes forwards only: the story can be told as long as the meeting's notice can still be sent. */
const chapter = isLocal && Date.now() < Date.parse("2027-02-20") ? describe : describe.skip;

chapter("Eid al-Fitr 2027 is announced a day later than projected, while minutes are due", () => {
  let world: World;
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let call: ReturnType<typeof callOn>;
  let secretary: Awaited<ReturnType<typeof personAt>>;
  let id: string;

  const travelTo = async (to: string) => {
    const answer = await fetch(`${world.address}/local/clock`, { method: "POST", body: JSON.stringify({ to }) });
    expect(answer.status).toBe(200);
  };
  const lettersTo = async (email: string) => (await world.letters()).filter(({ to }) => to.includes(email));

  /** A meeting is held on Friday 5 March; the feast stands on the calendar for the 10th and 11th. */
  beforeAll(async () => {
    [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
    call = callOn(world);
    await travelTo("2027-02-22T09:00:00Z");
    const agenda = [{ title: { ar: "تتبع الالتزامات" } }];
    const plan = { heldOn: "2027-03-05", beginsAt: "10:00", place: { ar: "الرباط" }, agenda };
    const made = { as: "secretariat", body: plan, headers: { "idempotency-key": "feast" } } as const;
    id = (await call("POST", "/meetings", made)).body.id;
    expect((await call("POST", `/meetings/${id}/notice`, { as: "secretariat" })).status).toBe(200);
    await travelTo("2027-03-05T15:00:00Z");
    const { body } = await call("GET", "/seats");
    const seats = body.seats.map((seat: { id: string }) => ({ seat: seat.id, presence: "present" }));
    const sheet = { presided: { by: "chair" }, seats, guests: [] };
    const recorded = await call("PUT", `/meetings/${id}/attendance`, { as: "secretariat", body: sheet });
    expect(recorded.status).toBe(200);
    await travelTo("2027-03-09T19:30:00Z");
    const who = { email: people.secretariat, language: "ar", taste: { width: 390 } } as const;
    secretary = await personAt(world, browser, who);
  });

  afterAll(async () => {
    await browser?.stop();
    await world?.stop();
  });

  test("G5.5: as the calendar stands, the minutes are due on Friday the 12th", async () => {
    await secretary.goTo("/desk/due");
    expect(await secretary.page.textContent("main")).toContain("الجمعة، 12 مارس 2027");
  });

  test("on the evening of the 9th the crescent isn't seen: the secretariat enters the feast for the 11th and 12th", async () => {
    const { page, goTo, fill, send } = secretary;
    await goTo("/desk/calendar/days/2027-03-11");
    await page.selectOption("#certainty", "announced");
    await fill({ "source-ar": "بلاغ وزارة الأوقاف والشؤون الإسلامية" });
    await send();
    await goTo("/desk/calendar/days/new");
    await fill({ date: "2027-03-12", "name-ar": "عيد الفطر", "source-ar": "بلاغ وزارة الأوقاف والشؤون الإسلامية" });
    await page.selectOption("#feast", "fitr");
    await send();
    await goTo("/desk/calendar/days/2027-03-10/removal");
    await send();
    expect(await page.textContent("main")).toContain("الآجال");
  });

  test("five minutes later everything has moved by itself: the desk, the record, and a letter to the secretariat say so", async () => {
    await travelTo("2027-03-09T19:50:00Z");
    await secretary.goTo("/desk/due");
    const due = await secretary.page.textContent("main");
    expect(due).toContain("الأربعاء، 10 مارس 2027");
    expect(due).not.toContain("12 مارس");
    const { body: journal } = await call("GET", `/journal/MEETING/${id}`);
    expect(journal.pages.at(-1)).toMatchObject({
      act: "deadlines-moved",
      facts: { "minutes.was": "2027-03-12", "minutes.is": "2027-03-10" },
    });
    const letters = await awaited(
      () => lettersTo(people.secretariat),
      (found) => found.some(({ html }) => html.includes("عوض الجمعة، 12 مارس 2027")),
    );
    const told = letters.find(({ html }) => html.includes("عوض الجمعة، 12 مارس 2027"))!;
    expect(told.html).toContain('dir="rtl"');
    expect(told.html).toContain("الأربعاء، 10 مارس 2027");
    expect(told.html).toContain("عيد الفطر");
  });

  test("G5.5: minutes sent on the 10th are in time; the members' two working days run over the feast", async () => {
    await travelTo("2027-03-10T16:00:00Z");
    expect((await call("POST", `/meetings/${id}/minutes/sending`, { as: "secretariat" })).status).toBe(200);
    const { body } = await call("GET", `/meetings/${id}`, { as: "secretariat" });
    expect(body).toMatchObject({ stage: "minutes-sent", enrichmentEnds: "2027-03-16" });
    const { body: journal } = await call("GET", `/journal/MEETING/${id}`);
    expect(journal.pages.at(-1)).toMatchObject({ act: "minutes-sent", facts: { due: "2027-03-10", late: false } });
    expect(journal.pages.map(({ act }: { act: string }) => act)).not.toContain("minutes-overdue");
  });
});
