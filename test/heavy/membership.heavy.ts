import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { workingDayFrom } from "#calendar/working-days";
import { people } from "#infra/local/sample";
import { sayDate } from "#wording/wording";
import seats from "../../infra/local/seats.json" with { type: "json" };
import { personAt } from "../journeys/person.ts";
import { awaited, callOn, dayIn, enterWorld, isLocal, type World } from "../journeys/world.ts";
import { startBrowser } from "../rigs/browser.ts";
import { pdf } from "../rigs/pictures.ts";

/** Weeks pass: only a system whose clock can be moved can tell this. */
const chapter = isLocal ? describe : describe.skip;

const associations = seats.filter(({ college }) => college === "civil-society");
const absent = associations.find(({ holder }) => holder.language === "fr")!;
const others = associations.filter((one) => one !== absent).map(({ holder }) => holder.email);
const workingDay = (day: CivilDate): CivilDate => workingDayFrom(day, firstAlmanac());
const days = [15, 26, 37].map((number) => workingDay(CivilDate.parse(dayIn(number))));
const SAYS = "Notre représentante était hospitalisée ce jour-là.";
const LIST = "/desk/memberships";

chapter("an association is absent from three meetings, and its membership ends (G12.4)", () => {
  let world: World;
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let call: ReturnType<typeof callOn>;
  let secretary: Awaited<ReturnType<typeof personAt>>;
  let seat: string;
  let settledOn: CivilDate;
  const meetings: string[] = [];

  const travelTo = async (to: string) => {
    const answer = await fetch(`${world.address}/local/clock`, { method: "POST", body: JSON.stringify({ to }) });
    expect(answer.status).toBe(200);
  };
  /** A token lasts an hour of the clock that travels: each is asked for where it is shown. */
  const tokenOf = async (email: string) => (await fetch(`${world.address}/local/tokens/${email}`)).text();
  const lettersTo = async (email: string) => (await world.letters()).filter(({ to }) => to.includes(email));
  const letterTo = async (email: string, subject: string) => {
    const isIt = (letter: Readonly<{ subject: string }>) => letter.subject.includes(subject);
    const letters = await awaited(
      () => lettersTo(email),
      (found) => found.some(isIt),
    );
    return letters.find(isIt) ?? { subject: `none of “${subject}”`, text: "" };
  };
  const membership = async () => {
    const { body } = await call("GET", "/memberships", { as: "secretariat" });
    return body.memberships.find((one: { seat: string }) => one.seat === seat);
  };

  const plan = async (heldOn: CivilDate): Promise<string> => {
    const agenda = [{ title: { ar: "تتبع الالتزامات" } }];
    const body = { heldOn, beginsAt: "10:00", place: { ar: "الرباط" }, agenda };
    const made = { as: "secretariat", body, headers: { "idempotency-key": `absence ${heldOn}` } } as const;
    const { id } = (await call("POST", "/meetings", made)).body;
    expect((await call("POST", `/meetings/${id}/notice`, { as: "secretariat" })).status).toBe(200);
    return id;
  };

  /** All come but one; the next hour counts. */
  const hold = async (number: number) => {
    await travelTo(`${days[number]}T15:00:00Z`);
    const { body } = await call("GET", "/seats");
    const came = body.seats.map(({ id }: { id: string }) => ({
      seat: id,
      presence: id === seat ? "absent" : "present",
    }));
    const sheet = { presided: { by: "chair" }, seats: came, guests: [] };
    const path = `/meetings/${meetings[number]}/attendance`;
    expect((await call("PUT", path, { as: "secretariat", body: sheet })).status).toBe(200);
    await travelTo(`${days[number]}T16:10:00Z`);
  };

  beforeAll(async () => {
    [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
    call = callOn(world);
    const { body } = await call("GET", "/seats");
    seat = body.seats.find((one: { body: { ar: string } }) => one.body.ar === absent.body.ar).id;
    for (const day of days) meetings.push(await plan(day));
    secretary = await personAt(world, browser, { email: people.secretariat, language: "ar", taste: {} });
  });

  afterAll(async () => {
    await browser?.stop();
    await world?.stop();
  });

  test("after the first nothing is said; after the second a letter warns its member, with both days", async () => {
    await hold(0);
    expect(await membership()).toMatchObject({ stage: "in-office" });
    await hold(1);
    const { text } = await letterTo(absent.holder.email, "Avertissement");
    for (const day of days.slice(0, 2)) expect(text).toContain(sayDate(day, "fr"));
    expect(await membership()).toMatchObject({ stage: "warned" });
  });

  test("after the third it is called to justify, until a last day", async () => {
    await hold(2);
    const { subject, text } = await letterTo(absent.holder.email, "réponse attendue");
    const { stage, answerUntil } = await membership();
    expect(stage).toBe("to-answer");
    expect(subject).toContain(sayDate(answerUntil, "fr"));
    for (const day of days) expect(text).toContain(sayDate(day, "fr"));
  });

  test("its member justifies one absence at the desk, with a document", async () => {
    await travelTo(`${daysAfter(days[2]!, 1)}T09:00:00Z`);
    const who = { email: absent.holder.email, language: "fr", taste: { width: 390 } } as const;
    const { goTo, follow, fill, send, page, close } = await personAt(world, browser, who);
    await goTo(LIST);
    await follow(`/absences/${meetings[2]}/justification`);
    await fill({ "says-ar": "كانت ممثلتنا في المستشفى يومها.", "says-fr": SAYS });
    const document = { name: "certificat.pdf", mimeType: "application/pdf", buffer: pdf("a hospital's letter") };
    await page.setInputFiles("#evidence", document);
    await send();
    expect(page.url()).toContain("done=justified");
    await close();
  });

  test("the secretariat disputes it, and all the others find it not justified", async () => {
    await travelTo(`${daysAfter(days[2]!, 2)}T09:00:00Z`);
    const { goTo, follow, fill, send, page } = secretary;
    await goTo(LIST);
    await follow(`/absences/${meetings[2]}/dispute`);
    await fill({ "reason-ar": "لا تذكر الوثيقة يوم الاجتماع." });
    await send();
    expect(page.url()).toContain("done=disputed");
    const path = `/memberships/${seat}/absences/${meetings[2]}/answer`;
    for (const email of others) {
      const answer = await call("PUT", path, { bearing: await tokenOf(email), body: { justified: false } });
      expect([email, answer.status]).toEqual([email, 200]);
    }
    const early = { as: "secretariat", body: { why: "absences" } } as const;
    expect(await call("POST", `/memberships/${seat}/end`, early)).toMatchObject({
      status: 422,
      body: { refusals: [expect.objectContaining({ rule: "G12.4" }), expect.objectContaining({ rule: "G12.4" })] },
    });
  });

  test("once the days are over the dispute is settled by itself, and the end is to be recorded", async () => {
    const { until } = (await membership()).absences[2].justification;
    settledOn = workingDay(daysAfter(until, 1));
    await travelTo(`${settledOn}T09:00:00Z`);
    const { text } = await letterTo(absent.holder.email, "décision du collège");
    expect(text).toContain(sayDate(days[2]!, "fr"));
    await letterTo(people.secretariat, "عضوية انتهت بسبب الغياب");
    expect(await membership()).toMatchObject({ stage: "to-end" });
  });

  /** What was sent is kept on the page while a fresh code is entered in another window. */
  const enterFreshCode = async ({ page }: typeof secretary) => {
    const before = (await lettersTo(people.secretariat)).length;
    const other = await page.context().newPage();
    await other.goto(`${world.address}${await page.getAttribute("main a[target=_blank]", "href")}`);
    await other.fill("#email", people.secretariat);
    await other.click("main button");
    await other.waitForURL("**/desk/sign-in/code");
    const letters = await awaited(
      () => lettersTo(people.secretariat),
      (found) => found.length > before,
    );
    await other.fill("#code", /\b\d{6,8}\b/.exec(letters.at(-1)!.html)![0]);
    await other.click("main button");
    await other.waitForURL("**/desk");
    await other.close();
  };

  test("the secretariat records it with a fresh code: a token that is still good is refused at once", async () => {
    const { goTo, send, page } = secretary;
    await goTo(`${LIST}/${seat}/end`);
    for (const day of days) expect(await page.textContent("main")).toContain(sayDate(day, "ar"));
    await travelTo(`${settledOn}T09:20:00Z`);
    const bearing = await tokenOf(absent.holder.email);
    expect((await call("GET", "/memberships", { bearing })).status).toBe(200);
    await send();
    expect(await page.textContent("h1")).toBe("يلزم رمز جديد");
    await enterFreshCode(secretary);
    await send();
    expect(page.url()).toContain("done=ended");
    expect((await call("GET", "/memberships", { bearing })).status).toBe(403);
  });

  test("its member is told of it with the three meetings, and the head that their letter bears checks the seat's journal", async () => {
    const { text } = await letterTo(absent.holder.email, "Fin de la qualité de membre");
    for (const day of days) expect(text).toContain(sayDate(day, "fr"));
    const { body } = await call("GET", `/journal/SEAT/${seat}`);
    const [head = ""] = /\b[0-9a-f]{64}\b/.exec(text) ?? [];
    const checked = spawnSync(process.execPath, ["checkers/journal.mjs", "-", head], { input: JSON.stringify(body) });
    expect([checked.status, String(checked.stdout)]).toEqual([
      0,
      expect.stringContaining("The record holds up to page 8 of 8."),
    ]);
    expect(body.pages.slice(-7).map(({ act }: { act: string }) => act)).toEqual([
      ...["absence-warned", "absences-counted", "absence-justified", "justification-disputed"],
      ...["dispute-settled", "answers-closed", "membership-ended"],
    ]);
    expect(body.pages.at(-1).facts).toEqual({ why: "absences", meetings: meetings.join(" ") });
    expect(JSON.stringify(body)).not.toContain(SAYS);
  });

  test("the public committee has a seat less from that day; the day before it stands as it was", async () => {
    const shown = async (path: string) => (await fetch(`${world.pages}${path}`)).text();
    for (const [path, name] of [
      ["/committee", absent.body.ar],
      ["/fr/committee", absent.body.fr],
    ] as const) {
      const html = await awaited(
        () => shown(path),
        (found) => !found.includes(name),
      );
      expect(html).toContain("<h1");
      expect(html).not.toContain(name);
    }
    const ids = async (on: CivilDate) =>
      (await call("GET", `/committee?on=${on}`)).body.seats.map((one: { seat: string }) => one.seat);
    expect(await ids(settledOn)).not.toContain(seat);
    expect(await ids(daysAfter(settledOn, -1))).toContain(seat);
  });
});
