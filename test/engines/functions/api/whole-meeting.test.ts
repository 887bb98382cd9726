import { expect, test } from "@jest/globals";
import { routes } from "#contract/routes";
import { readAs } from "#functions/api/unreadable";
import { sweep } from "#functions/sweep";
import { check } from "../../../../checkers/journal.mjs";
import { enter, openApi, seatMembers, sweepOfficeAt } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
const table = await newTable();
const { office, call } = await openApi(table, at);
const secretary = await enter(office, "secretariat", "fr");
const member = await enter(office, "civil-society-member", "fr");
const other = await enter(office, "administration-member", "ar");
const seats = await seatMembers(office, 4);

const goTo = (day: string, time = "09:00:00.000Z") => {
  instant = `${day}T${time}`;
};
const hour = () => sweep(sweepOfficeAt(table, at).office)({});

let keys = 0;
const key = () => ({ "idempotency-key": `key-${keys++}` });
const as = (who: string, body?: object, headers: Record<string, string> = {}) => ({
  as: who,
  ...(body && { body }),
  headers: { ...key(), ...headers },
});

const plan = {
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  place: { ar: "الرباط" },
  agenda: [{ title: { ar: "تتبع الالتزامات" } }, { title: { ar: "مختلفات" } }],
};

const noticed = async (on = "2026-12-07"): Promise<string> => {
  goTo("2026-12-01");
  const { body } = await call("POST", "/meetings", as(secretary, plan));
  goTo(on);
  expect((await call("POST", `/meetings/${body.id}/notice`, as(secretary))).status).toBe(200);
  return body.id;
};

const sheet = {
  presided: { by: "chair" },
  seats: seats.map(({ id: seat }) => ({ seat, presence: "present" })),
  guests: [],
};
const items = [{ said: { ar: "نوقشت الالتزامات." }, concluded: { ar: "يُحين الجدول." } }, {}];

const held = async (): Promise<string> => {
  const id = await noticed();
  goTo("2026-12-17", "15:00:00.000Z");
  expect((await call("PUT", `/meetings/${id}/attendance`, as(secretary, sheet))).status).toBe(200);
  return id;
};

const sent = async (on = "2026-12-22"): Promise<string> => {
  const id = await held();
  const { headers } = await call("GET", `/meetings/${id}`, { as: secretary });
  await call("PUT", `/meetings/${id}/minutes`, as(secretary, { items }, { "if-match": String(headers["etag"]) }));
  goTo(on);
  expect((await call("POST", `/meetings/${id}/minutes/sending`, as(secretary))).status).toBe(200);
  return id;
};

const show = async (id: string, who?: string) => (await call("GET", `/meetings/${id}`, who ? { as: who } : {})).body;
const actsOf = async (id: string): Promise<readonly string[]> =>
  (await call("GET", `/journal/MEETING/${id}`)).body.pages.map(({ act }: { act: string }) => act);

test("a meeting is lived from its plan to its published minutes, and its record holds", async () => {
  const id = await noticed();
  goTo("2026-12-08");
  const proposed = await call(
    "POST",
    `/meetings/${id}/proposals`,
    as(member, { change: "agenda", title: { ar: "تقييم المرحلة" } }),
  );
  expect(proposed).toMatchObject({ status: 201, body: { by: member } });
  await call(
    "POST",
    `/meetings/${id}/proposals/${proposed.body.id}/answer`,
    as(secretary, { accepted: true, reason: { ar: "وجيه" } }),
  );
  await call("PUT", `/meetings/${id}/coming`, as(other, { coming: "represented", by: { ar: "النائبة" } }));
  goTo("2026-12-17", "16:00:00.000Z");
  await call("PUT", `/meetings/${id}/attendance`, as(secretary, sheet));
  const { headers } = await call("GET", `/meetings/${id}`, { as: secretary });
  const three = [...items, { decision: { says: { ar: "يُعتمد." }, dissents: [] } }];
  await call(
    "PUT",
    `/meetings/${id}/minutes`,
    as(secretary, { items: three }, { "if-match": String(headers["etag"]) }),
  );
  goTo("2026-12-21");
  await call("POST", `/meetings/${id}/minutes/sending`, as(secretary));
  const added = await call(
    "POST",
    `/meetings/${id}/contributions`,
    as(member, { item: 1, says: { ar: "نطلب النشر." } }),
  );
  expect(added.status).toBe(201);
  await call(
    "POST",
    `/meetings/${id}/contributions/${added.body.id}/taking-in`,
    as(secretary, { said: { ar: "نوقشت الالتزامات، وطُلب النشر." } }),
  );
  goTo("2026-12-24", "00:02:00.000Z");
  await hour();
  expect(await show(id)).toMatchObject({
    stage: "minutes-published",
    minutesPublishedOn: "2026-12-24",
    minutes: [{ said: { ar: "نوقشت الالتزامات، وطُلب النشر." } }, {}, { decision: { says: { ar: "يُعتمد." } } }],
  });
  expect(await actsOf(id)).toEqual([
    "meeting-planned",
    "notice-sent",
    "proposal-accepted",
    "attendance-recorded",
    "minutes-written",
    "minutes-sent",
    "contribution-taken-in",
    "minutes-published",
  ]);
  const { body: journal } = await call("GET", `/journal/MEETING/${id}`);
  expect(check(journal, journal.head)).toEqual([]);
  expect(journal.texts[journal.pages.length][`contribution.${added.body.id}.ar`].words).toBe("نطلب النشر.");
});

test("G5.6: contributions as long as may be, ten from each of twenty-two, are published all the same", async () => {
  const id = await sent();
  const long = "م".repeat(3_000);
  for (let index = 0; index < 220; index += 1) {
    const key = String(index).padStart(64, "0");
    const one = `01KBFM5A3W8T0Q5Z6X7Y8V${String(index).padStart(4, "0")}`;
    const value = {
      id: one,
      item: 1,
      says: { ar: long },
      by: member,
      name: { ar: "عضو", latin: "Membre" },
      at: instant,
      key,
    };
    await office.register.put(`MEETING#${id}`, { kind: "CONTRIBUTION", id: one, value });
  }
  goTo("2026-12-25", "00:02:00.000Z");
  await hour();
  const { body: journal } = await call("GET", `/journal/MEETING/${id}`);
  expect(journal.pages.at(-1).act).toBe("minutes-published");
  expect(check(journal, journal.head)).toEqual([]);
});

test("G5.4: past the third day a proposal is refused with article 5; what was added before is found again under its key", async () => {
  const id = await noticed();
  goTo("2026-12-10", "23:59:00.000Z");
  const asked = as(member, { change: "date", heldOn: "2026-12-22", reason: { ar: "تعارض" } });
  const first = await call("POST", `/meetings/${id}/proposals`, asked);
  goTo("2026-12-11", "00:00:00.000Z");
  expect(await call("POST", `/meetings/${id}/proposals`, asked)).toMatchObject({ status: 201, body: first.body });
  expect(
    await call("POST", `/meetings/${id}/proposals`, as(member, { change: "agenda", title: { ar: "نقطة" } })),
  ).toMatchObject({
    status: 422,
    body: { refusals: [{ rule: "G5.4", article: 5, measures: { until: "2026-12-10" } }] },
  });
  const replies = await call("GET", `/meetings/${id}/replies`, { as: member });
  expect(replies.body.proposals).toHaveLength(1);
});

test("a key that was used to propose something else is told so", async () => {
  const id = await noticed();
  const headers = key();
  const item = (ar: string) => ({ as: member, body: { change: "agenda", title: { ar } }, headers });
  expect((await call("POST", `/meetings/${id}/proposals`, item("نقطة"))).status).toBe(201);
  expect(await call("POST", `/meetings/${id}/proposals`, item("أخرى"))).toMatchObject({
    status: 409,
    body: { type: "urn:ishraf:problem:key-reused" },
  });
});

test("G5.4: a proposal is answered once, and its author is told of a refusal", async () => {
  const id = await noticed();
  const { body } = await call(
    "POST",
    `/meetings/${id}/proposals`,
    as(member, { change: "agenda", title: { ar: "نقطة" } }),
  );
  const answer = (accepted: boolean) =>
    call("POST", `/meetings/${id}/proposals/${body.id}/answer`, as(secretary, { accepted, reason: { ar: "سبب" } }));
  const both = await Promise.all([answer(false), answer(true)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await answer(false)).toMatchObject({ status: 409, body: { type: "urn:ishraf:problem:not-at-this-stage" } });
  const { proposals } = (await call("GET", `/meetings/${id}/replies`, { as: secretary })).body;
  expect(proposals[0].answer).toMatchObject({ reason: { ar: "سبب" } });
});

test("G5.3: another day is accepted only if it leaves ten days, and the notice then goes out anew", async () => {
  const id = await noticed();
  const propose = async (heldOn: string) =>
    (await call("POST", `/meetings/${id}/proposals`, as(member, { change: "date", heldOn, reason: { ar: "تعارض" } })))
      .body.id;
  const accept = async (proposal: string) =>
    call(
      "POST",
      `/meetings/${id}/proposals/${proposal}/answer`,
      as(secretary, { accepted: true, reason: { ar: "نعم" } }),
    );
  expect(await accept(await propose("2026-12-16"))).toMatchObject({
    status: 422,
    body: { refusals: [{ rule: "G5.3" }] },
  });
  expect(await accept(await propose("2026-12-18"))).toMatchObject({
    status: 200,
    body: { heldOn: "2026-12-18", notices: 2 },
  });
});

test("an agenda that is full takes no more: the proposal is still there to be declined", async () => {
  goTo("2026-12-07");
  const full = { ...plan, agenda: Array.from({ length: 30 }, (_, index) => ({ title: { ar: `نقطة ${index}` } })) };
  const { id } = (await call("POST", "/meetings", as(secretary, full))).body;
  await call("POST", `/meetings/${id}/notice`, as(secretary));
  const one = { change: "agenda", title: { ar: "نقطة أخرى" } };
  const { body } = await call("POST", `/meetings/${id}/proposals`, as(member, one));
  const answer = (accepted: boolean) =>
    call("POST", `/meetings/${id}/proposals/${body.id}/answer`, as(secretary, { accepted, reason: { ar: "سبب" } }));
  expect(await answer(true)).toMatchObject({ status: 400, body: { errors: [{ at: "/accepted" }] } });
  expect(await show(id)).toMatchObject({ stage: "noticed", version: 2 });
  expect((await answer(false)).status).toBe(200);
});

test("a member who changes their mind about coming is believed: the last word counts", async () => {
  const id = await noticed();
  for (const coming of ["yes", "no"]) await call("PUT", `/meetings/${id}/coming`, as(member, { coming }));
  const { coming } = (await call("GET", `/meetings/${id}/replies`, { as: other })).body;
  expect(coming).toMatchObject([{ id: member, answer: { coming: "no" } }]);
});

test("replies are for members and the secretariat", async () => {
  const id = await noticed();
  expect((await call("GET", `/meetings/${id}/replies`)).status).toBe(401);
  expect((await call("GET", `/meetings/${id}/replies`, { as: "no-one" })).status).toBe(403);
});

test("a meeting put off takes a new plan and a new notice, under the same invitation", async () => {
  const id = await noticed();
  const off = await call("POST", `/meetings/${id}/postponement`, as(secretary, { reason: { ar: "سفر" } }));
  expect(off).toMatchObject({ status: 200, body: { stage: "postponed", notices: 2, reason: { ar: "سفر" } } });
  const moved = await call(
    "PUT",
    `/meetings/${id}`,
    as(secretary, { ...plan, heldOn: "2027-01-08" }, { "if-match": String(off.headers["etag"]) }),
  );
  expect(moved).toMatchObject({ status: 200, body: { stage: "planned" } });
  expect((await call("POST", `/meetings/${id}/notice`, as(secretary))).body).toMatchObject({
    stage: "noticed",
    notices: 3,
  });
});

test("a cancelled meeting stays cancelled", async () => {
  const id = await noticed();
  expect((await call("POST", `/meetings/${id}/cancellation`, as(secretary, { reason: { ar: "سبب" } }))).status).toBe(
    200,
  );
  for (const [method, path, body] of [
    ["POST", "notice", undefined],
    ["POST", "cancellation", { reason: { ar: "سبب" } }],
    ["PUT", "attendance", sheet],
    ["POST", "minutes/sending", undefined],
    ["POST", "minutes/publication", undefined],
  ] as const)
    expect((await call(method, `/meetings/${id}/${path}`, as(secretary, body))).status).toBe(409);
});

test("a change after the notice sends it anew: at once for the place, ten days ahead for the day (G5.3)", async () => {
  const id = await noticed();
  goTo("2026-12-12");
  const change = async (more: object) => {
    const { headers } = await call("GET", `/meetings/${id}`, { as: secretary });
    return call("PUT", `/meetings/${id}`, as(secretary, { ...plan, ...more }, { "if-match": String(headers["etag"]) }));
  };
  expect(await change({ place: { ar: "سلا" } })).toMatchObject({ status: 200, body: { stage: "noticed", notices: 2 } });
  expect(await change({ heldOn: "2026-12-21" })).toMatchObject({ status: 422, body: { refusals: [{ rule: "G5.3" }] } });
  expect(await change({ heldOn: "2026-12-22" })).toMatchObject({ status: 200, body: { heldOn: "2026-12-22" } });
});

test("attendance is recorded from the day of the meeting on, and tells every seat once", async () => {
  const id = await noticed();
  goTo("2026-12-16");
  expect((await call("PUT", `/meetings/${id}/attendance`, as(secretary, sheet))).status).toBe(409);
  goTo("2026-12-17");
  const missing = { ...sheet, seats: sheet.seats.slice(1) };
  expect(await call("PUT", `/meetings/${id}/attendance`, as(secretary, missing))).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/seats" }] },
  });
});

test("the public reads who took part, by name and body alone; members read the sheet; the draft is the secretariat's", async () => {
  const id = await noticed();
  goTo("2026-12-17");
  const mixed = {
    ...sheet,
    seats: sheet.seats.map((line, index) => (index === 0 ? { ...line, presence: "absent" } : line)),
  };
  await call("PUT", `/meetings/${id}/attendance`, as(secretary, mixed));
  const [open, members, desk] = [await show(id), await show(id, member), await show(id, secretary)];
  expect(open.participants).toHaveLength(3);
  expect(Object.keys(open.participants[0]).toSorted()).toEqual(["body", "college", "name"]);
  expect(JSON.stringify(open)).not.toContain("absent");
  expect(open).not.toHaveProperty("minutes");
  expect(members.attendees).toHaveLength(4);
  expect(members).not.toHaveProperty("minutes");
  expect(desk.minutes).toHaveLength(2);
});

test("G5.6: members read the minutes once they are sent, and the public once they are published, but for what is withheld", async () => {
  const id = await held();
  const { headers } = await call("GET", `/meetings/${id}`, { as: secretary });
  const withheld = { says: { ar: "ملف شخصي" }, ground: "private-life", reason: { ar: "معطيات شخصية" } };
  await call(
    "PUT",
    `/meetings/${id}/minutes`,
    as(secretary, { items: [{ withheld }, {}] }, { "if-match": String(headers["etag"]) }),
  );
  goTo("2026-12-22");
  await call("POST", `/meetings/${id}/minutes/sending`, as(secretary));
  expect((await show(id, member)).minutes[0].withheld.says.ar).toBe("ملف شخصي");
  expect(await show(id)).not.toHaveProperty("minutes");
  goTo("2026-12-25", "00:02:00.000Z");
  await hour();
  expect((await show(id)).minutes[0]).toEqual({ withheld: { ground: "private-life", reason: { ar: "معطيات شخصية" } } });
  expect((await show(id, member)).minutes[0].withheld.says.ar).toBe("ملف شخصي");
  expect(JSON.stringify((await call("GET", `/journal/MEETING/${id}`)).body)).not.toContain("ملف شخصي");
});

test("the minutes have an item for each of the agenda", async () => {
  const id = await held();
  const { headers } = await call("GET", `/meetings/${id}`, { as: secretary });
  const answer = await call(
    "PUT",
    `/meetings/${id}/minutes`,
    as(secretary, { items: items.slice(1) }, { "if-match": String(headers["etag"]) }),
  );
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ at: "/items" }] } });
});

test("two secretaries who write the minutes at once: one is told that the version has changed, and loses nothing", async () => {
  const id = await held();
  const etag = String((await call("GET", `/meetings/${id}`, { as: secretary })).headers["etag"]);
  const write = (ar: string) =>
    call("PUT", `/meetings/${id}/minutes`, as(secretary, { items: [{ said: { ar } }, {}] }, { "if-match": etag }));
  expect((await Promise.all([write("أ"), write("ب")])).map(({ status }) => status).toSorted()).toEqual([200, 412]);
});

test("G5.6: publishing is refused while members may enrich, and is done by the clock or by hand once they may not", async () => {
  const id = await sent();
  goTo("2026-12-24", "23:59:59.000Z");
  expect(await call("POST", `/meetings/${id}/minutes/publication`, as(secretary))).toMatchObject({
    status: 422,
    body: { refusals: [{ rule: "G5.6", article: 5, measures: { until: "2026-12-24" } }] },
  });
  goTo("2026-12-25", "00:00:30.000Z");
  await hour();
  expect((await show(id)).stage).toBe("minutes-sent");
  expect((await call("POST", `/meetings/${id}/minutes/publication`, as(secretary))).status).toBe(409);
  goTo("2026-12-25", "00:01:00.000Z");
  expect((await call("POST", `/meetings/${id}/minutes/publication`, as(secretary))).status).toBe(200);
});

test("G5.6: twenty-two people who contribute in the same minute lose nothing and meet no conflict", async () => {
  const id = await sent();
  const people = await Promise.all(Array.from({ length: 22 }, () => enter(office, "civil-society-member")));
  const answers = await Promise.all(
    people.map((person, index) =>
      call("POST", `/meetings/${id}/contributions`, as(person, { item: 1, says: { ar: `مساهمة ${index}` } })),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 201));
  const { contributions } = (await call("GET", `/meetings/${id}/replies`, { as: member })).body;
  expect(contributions.map(({ says }: { says: { ar: string } }) => says.ar).toSorted()).toEqual(
    people.map((_, index) => `مساهمة ${index}`).toSorted(),
  );
});

test("G5.6: late contributions, and those to an item that there isn't, are refused", async () => {
  const id = await sent();
  const contribute = (item: number) =>
    call("POST", `/meetings/${id}/contributions`, as(member, { item, says: { ar: "نص" } }));
  expect(await contribute(3)).toMatchObject({ status: 400, body: { errors: [{ at: "/item" }] } });
  goTo("2026-12-25");
  expect(await contribute(1)).toMatchObject({ status: 422, body: { refusals: [{ rule: "G5.6" }] } });
});

test.each([
  ["ar", /المقترحات.*10 دجنبر 2026/],
  ["fr", /proposer.*10 décembre 2026/],
  ["en", /propose.*10 December 2026/],
])("G5.4: the refusal speaks its reader's language: %s", async (language, sentence) => {
  const id = await noticed();
  goTo("2026-12-11");
  const { body } = await call(
    "POST",
    `/meetings/${id}/proposals`,
    as(member, { change: "agenda", title: { ar: "نقطة" } }, { "accept-language": language }),
  );
  expect(body.refusals[0].because).toMatch(sentence);
});

test("what is answered is what the contract says, at every stage", async () => {
  const out = routes.find(({ act }) => act === "showMeeting")!.out;
  for (const id of [await noticed(), await held(), await sent()])
    for (const who of [undefined, member, secretary])
      expect(readAs(out, await show(id, who))).toEqual(await show(id, who));
});
