import { beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#committee/people/kind";
import { giveCapacity, Person } from "#committee/people/people";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { check } from "../../../../checkers/journal.mjs";
import { type Committee, committeeOf, copyOf } from "../../../rigs/absences.ts";
import type { Seating } from "../../../rigs/associations.ts";
import { filed } from "../../../rigs/filed.ts";
import { enter } from "../../../rigs/office.ts";

const says = { ar: "كان ممثلنا في المستشفى.", fr: "Notre représentant était hospitalisé." };
const reason = { ar: "لم يُدل بما يثبت ذلك." };

const justification = ({ id }: Seating, meeting: string) => `/memberships/${id}/absences/${meeting}/justification`;
const dispute = ({ id }: Seating, meeting: string) => `/memberships/${id}/absences/${meeting}/dispute`;
const answer = ({ id }: Seating, meeting: string) => `/memberships/${id}/absences/${meeting}/answer`;
const acceptance = ({ id }: Seating, meeting: string) => `/memberships/${id}/absences/${meeting}/acceptance`;
const end = ({ id }: Pick<Seating, "id">) => `/memberships/${id}/end`;

describe("an association absent three times", () => {
  let committee: Committee;
  let absent: Seating;
  let others: readonly Seating[];
  const meetings: string[] = [];

  beforeAll(async () => {
    committee = await committeeOf(4);
    const [first, ...rest] = committee.seats;
    absent = first!;
    others = rest;
  });

  test("G12.4: it is left alone at the first, and warned at the second", async () => {
    meetings.push(await committee.hold("2026-03-12", absent));
    expect(await committee.actsOf(absent)).toEqual(["seat-filled"]);
    meetings.push(await committee.hold("2026-06-11", absent));
    expect(await committee.actsOf(absent)).toEqual(["seat-filled", "absence-warned"]);
    expect(await committee.owedBy(absent)).toEqual([["absence-warning", `MEMBERSHIP#SEAT#${absent.id}`]]);
  });

  test("G12.4: no end is recorded while fewer than three stand", async () => {
    const { call, as, secretary } = committee;
    expect(await call("POST", end(absent), as(secretary, { why: "absences" }))).toMatchObject({
      status: 422,
      body: { refusals: [{ rule: "G12.4", article: 12, source: "text", measures: { standing: 2, limit: 3 } }] },
    });
  });

  test("G12.4: at the third, its absences are counted with the three meetings, and it has ten working days", async () => {
    meetings.push(await committee.hold("2026-09-10", absent));
    expect((await committee.pagesOf(absent)).at(-1)).toMatchObject({
      act: "absences-counted",
      by: "clock",
      rules: ["G12.4"],
      facts: { standing: 3, meetings: meetings.join(" "), answerUntil: "2026-09-24" },
    });
    const { body } = await committee.call("GET", "/memberships", { as: absent.person });
    expect(body).toMatchObject({
      own: absent.id,
      memberships: [{ seat: absent.id, stage: "to-answer", answerUntil: "2026-09-24", absences: [{}, {}, {}] }],
    });
  });

  test("G12.4: no end is recorded while its time to answer runs", async () => {
    const { call, as, secretary, goTo } = committee;
    goTo("2026-09-24");
    expect(await call("POST", end(absent), as(secretary, { why: "absences" }))).toMatchObject({
      status: 422,
      body: { refusals: [{ rule: "G12.4", source: "ours", measures: { until: "2026-09-24" } }] },
    });
  });

  test("it justifies one of them, nobody else does so for it, and no other absence is its to justify", async () => {
    const { call, as, goTo } = committee;
    goTo("2026-09-14");
    const [, , third] = meetings;
    const put = (who: Seating, meeting: string) =>
      call("PUT", justification(absent, meeting), as(who.person, { says }));
    expect((await put(others[0]!, third!)).status).toBe(403);
    expect((await put(absent, absent.id)).status).toBe(409);
    expect(await put(absent, third!)).toMatchObject({
      status: 200,
      body: { absences: [{}, {}, { justification: { stage: "given", says } }] },
    });
    const { body } = await call("GET", `/journal/SEAT/${absent.id}`);
    expect(JSON.stringify(body)).not.toContain(says.ar);
  });

  test("another's membership is no member's to read before there is something to settle", async () => {
    const { body } = await committee.call("GET", "/memberships", { as: others[0]!.person });
    expect(body.memberships.map(({ seat }: { seat: string }) => seat)).toEqual([others[0]!.id]);
  });

  test("G12.4: disputed, it goes to civil society's other members, and no end is recorded meanwhile", async () => {
    const { call, as, secretary, goTo } = committee;
    goTo("2026-09-16");
    const [, , third] = meetings;
    expect(await call("POST", dispute(absent, third!), as(secretary, { reason }))).toMatchObject({
      status: 200,
      body: { absences: [{}, {}, { justification: { stage: "disputed", until: "2026-09-30" } }] },
    });
    expect((await committee.owedBy(absent)).at(-1)).toEqual([
      "justification-disputed",
      `CIVIL-SOCIETY-BUT#SEAT#${absent.id}`,
    ]);
    goTo("2026-09-25");
    await committee.hour();
    expect(await call("POST", end(absent), as(secretary, { why: "absences" }))).toMatchObject({
      status: 422,
      body: { refusals: [{ rule: "G12.4", source: "reading", article: 12 }] },
    });
  });

  test("each of the others answers for its association, changes its mind until the end, and nobody answers for itself", async () => {
    const { call, as, secretary } = committee;
    const [, , third] = meetings;
    const say = (who: string, justified: boolean) => call("PUT", answer(absent, third!), as(who, { justified }));
    expect((await say(absent.person, true)).status).toBe(403);
    expect((await say(secretary, false)).status).toBe(403);
    await Promise.all(others.map(({ person }) => say(person, false)));
    expect((await say(others[0]!.person, true)).status).toBe(200);
    const { body } = await call("GET", "/memberships", { as: others[0]!.person });
    expect(body.memberships).toContainEqual(
      expect.objectContaining({
        seat: absent.id,
        absences: [
          expect.objectContaining({ justification: expect.objectContaining({ answers: 3, own: true, says }) }),
        ],
      }),
    );
  });

  test("G12.4: once its days are over the college has settled it, and the secretariat is to record the end", async () => {
    const { call, as, goTo, hour } = committee;
    const [, , third] = meetings;
    goTo("2026-10-01", "00:00:10.000Z");
    expect(await call("PUT", answer(absent, third!), as(others[0]!.person, { justified: false }))).toMatchObject({
      status: 422,
      body: { refusals: [{ rule: "G12.4", measures: { until: "2026-09-30" } }] },
    });
    goTo("2026-10-01", "00:01:00.000Z");
    await hour();
    expect((await committee.pagesOf(absent)).slice(-2)).toMatchObject([
      { act: "dispute-settled", by: "clock", facts: { others: 3, inFavour: 1, against: 2, justified: false } },
      { act: "answers-closed", facts: { standing: 3, meetings: meetings.join(" ") } },
    ]);
    expect((await committee.owedBy(absent)).slice(-2)).toEqual([
      ["justification-rejected", `MEMBERSHIP#SEAT#${absent.id}`],
      ["membership-to-end", "secretariat"],
    ]);
    const due = await call("GET", "/due", { as: committee.secretary });
    expect(due.body.due).toContainEqual(
      expect.objectContaining({ what: "membership-end", rule: "G12.4", on: "2026-10-02" }),
    );
  });

  test("G12.4: its membership ends with the three meetings cited, and its member may do nothing more with a token that is good", async () => {
    const { call, as, secretary, office } = committee;
    expect((await call("GET", "/memberships", { as: absent.person })).status).toBe(200);
    expect(await call("POST", end(absent), as(secretary, { why: "absences" }))).toMatchObject({
      status: 200,
      body: { stage: "ended", endedOn: "2026-10-01", ended: { why: "absences" } },
    });
    expect((await committee.pagesOf(absent)).at(-1)).toMatchObject({
      act: "membership-ended",
      by: secretary,
      rules: ["G12.4"],
      facts: { why: "absences", meetings: meetings.join(" ") },
    });
    expect((await call("GET", "/memberships", { as: absent.person })).status).toBe(403);
    expect((await committee.owedBy(absent)).at(-1)).toEqual(["membership-ended", `PERSON#${absent.person}`]);
    const journal = await office.register.journal(`SEAT#${absent.id}`);
    expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
    const board = await call("GET", "/duties");
    expect(board.body.duties).toContainEqual(
      expect.objectContaining({ name: "membership-end", standing: "met", metOn: "2026-10-01" }),
    );
  });

  test("what has ended ends once, and its seat is among the committee's no more", async () => {
    const { call, as, secretary } = committee;
    expect((await call("POST", end(absent), as(secretary, { why: "absences" }))).status).toBe(409);
    const { body } = await call("GET", "/seats");
    expect(body.seats.map(({ id }: { id: string }) => id).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
  });

  test("the sheet of an old meeting is corrected still, for those who sat there on its day", async () => {
    const { record: put, sheetOf, seats } = committee;
    const [first] = meetings;
    expect((await put(first!, sheetOf([], others))).status).toBe(400);
    expect((await put(first!, sheetOf([], seats))).status).toBe(200);
  });

  test("a later meeting is told without it", async () => {
    const { noticed, record: put, sheetOf } = committee;
    const id = await noticed("2026-11-12");
    expect((await put(id, sheetOf([]))).status).toBe(400);
    expect((await put(id, sheetOf([], others))).status).toBe(200);
  });
});

const livedThrice = async (number: number) => {
  const committee = await committeeOf(number);
  const [absent] = committee.seats;
  const first = await committee.hold("2026-03-12", absent!);
  const second = await committee.hold("2026-06-11", absent!);
  const third = await committee.hold("2026-09-10", absent!);
  return { committee, meetings: [first, second, third] as const };
};

const lived = new Map<number, ReturnType<typeof livedThrice>>();

/** A committee of which one association has been absent three times, and is to answer until 2026-09-24: lived once, and copied. */
const absentThrice = async (number = 3) => {
  const once = lived.get(number) ?? livedThrice(number);
  lived.set(number, once);
  const { committee, meetings } = await once;
  const copy = await copyOf(committee);
  const [absent, ...others] = copy.seats;
  return { ...copy, absent: absent!, others, meetings };
};

test("G12.4: a justification that is accepted leaves two absences, and the matter rests", async () => {
  const { call, as, secretary, absent, meetings, actsOf, owedBy, hour, goTo } = await absentThrice();
  const [first] = meetings;
  await call("PUT", justification(absent, first), as(absent.person, { says }));
  expect((await call("POST", acceptance(absent, first), as(absent.person))).status).toBe(403);
  expect(await call("POST", acceptance(absent, first), as(secretary))).toMatchObject({
    status: 200,
    body: { stage: "warned", absences: [{ meeting: meetings[1] }, { meeting: meetings[2] }] },
  });
  expect((await call("POST", acceptance(absent, first), as(secretary))).status).toBe(409);
  expect((await owedBy(absent)).at(-1)).toEqual(["absences-resting", `MEMBERSHIP#SEAT#${absent.id}`]);
  goTo("2026-09-25");
  await hour();
  expect((await actsOf(absent)).at(-1)).toBe("justification-accepted");
});

test("what an association cites must be a file that it brought to justify an absence", async () => {
  const { office, call, as, secretary, absent, others, meetings } = await absentThrice();
  const cite = (evidence: string) =>
    call("PUT", justification(absent, meetings[0]), as(absent.person, { says, evidence }));
  const good = await filed(office, "absence-justification", absent.person);
  const strangers = [
    await filed(office, "declaration-receipt", absent.person),
    await filed(office, "absence-justification", others[0]!.person),
    absent.id,
  ];
  for (const evidence of strangers)
    expect(await cite(evidence)).toMatchObject({ status: 400, body: { errors: [{ at: "/evidence" }] } });
  expect((await cite(good)).status).toBe(200);
  const { body } = await call("GET", "/memberships", { as: secretary });
  expect(JSON.stringify(body)).toContain(good);
});

test("G12.4: whoever is to settle a dispute may open what shows it, while the dispute is open, and nobody else", async () => {
  const { office, call, as, secretary, absent, others, meetings, goTo, hour } = await absentThrice();
  const evidence = await filed(office, "absence-justification", absent.person);
  const outside = await enter(office, "association");
  const administration = await enter(office, "administration-member");
  const opened = async () => {
    const readers = [secretary, absent.person, others[0]!.person, administration, outside];
    return Promise.all(
      readers.flatMap((who) =>
        [`/files/${evidence}`, `/files/${evidence}/content`].map(
          async (path) => (await call("GET", path, as(who))).status,
        ),
      ),
    );
  };
  const [yes, no] = [
    [200, 200],
    [404, 404],
  ];
  const toTheirsAlone = [yes, yes, no, no, no].flat();
  await call("PUT", justification(absent, meetings[0]), as(absent.person, { says, evidence }));
  expect(await opened()).toEqual(toTheirsAlone);
  await call("POST", dispute(absent, meetings[0]), as(secretary, { reason }));
  expect(await opened()).toEqual([yes, yes, yes, no, no].flat());
  const unread = await filed(office, "absence-justification", absent.person);
  expect((await call("GET", `/files/${unread}`, as(others[0]!.person))).status).toBe(404);
  goTo("2026-09-25");
  await hour();
  expect(await opened()).toEqual(toTheirsAlone);
});

test("whoever was overtaken by another's act on the same membership is told so, and nothing is lost", async () => {
  const { call, as, secretary, absent, meetings } = await absentThrice();
  await call("PUT", justification(absent, meetings[0]), as(absent.person, { says }));
  const { body } = await call("GET", "/memberships", { as: secretary });
  const { version } = body.memberships.find(({ seat }: { seat: string }) => seat === absent.id);
  const seen = { "if-match": `"${version}"` };
  expect((await call("POST", acceptance(absent, meetings[0]), as(secretary, undefined, seen))).status).toBe(200);
  expect((await call("POST", dispute(absent, meetings[0]), as(secretary, { reason }, seen))).status).toBe(412);
});

test("G12.4: a tie, or no answer at all, keeps the membership", async () => {
  const { call, as, secretary, absent, others, meetings, pagesOf, hour, goTo } = await absentThrice();
  const [first] = meetings;
  await call("PUT", justification(absent, first), as(absent.person, { says }));
  await call("POST", dispute(absent, first), as(secretary, { reason }));
  await call("PUT", answer(absent, first), as(others[0]!.person, { justified: false }));
  goTo("2026-09-25");
  await hour();
  expect((await pagesOf(absent)).at(-1)).toMatchObject({
    act: "dispute-settled",
    facts: { others: 2, against: 1, inFavour: 0, justified: true },
  });
});

test("G12.4: once the time to answer is over nothing is justified any more", async () => {
  const { call, as, absent, meetings, goTo, hour, actsOf, secretary } = await absentThrice();
  goTo("2026-09-25", "00:00:10.000Z");
  expect(await call("PUT", justification(absent, meetings[0]), as(absent.person, { says }))).toMatchObject({
    status: 422,
    body: { refusals: [{ rule: "G12.4", source: "ours", measures: { until: "2026-09-24" } }] },
  });
  expect((await call("POST", end(absent), as(secretary, { why: "absences" }))).status).toBe(200);
  goTo("2026-09-25", "09:00:00.000Z");
  await hour();
  expect((await actsOf(absent)).at(-1)).toBe("membership-ended");
});

test("G12.4: a corrected sheet takes the count back by a page of its day, and nothing is deleted", async () => {
  const { absent, meetings, record: put, sheetOf, hour, pagesOf, owedBy, goTo } = await absentThrice();
  goTo("2026-09-11");
  expect((await put(meetings[2], sheetOf([]))).status).toBe(200);
  await hour();
  expect((await pagesOf(absent)).map(({ act }) => act)).toEqual([
    "seat-filled",
    "absence-warned",
    "absences-counted",
    "absences-rested",
  ]);
  expect((await owedBy(absent)).at(-1)).toEqual(["absences-resting", `MEMBERSHIP#SEAT#${absent.id}`]);
});

test("an end that isn't recorded in time stands on the record", async () => {
  const { absent, hour, actsOf, goTo, call, as, secretary } = await absentThrice();
  for (const day of ["2026-09-25", "2026-09-28", "2026-09-29"]) {
    goTo(day);
    await hour();
  }
  expect((await actsOf(absent)).slice(-2)).toEqual(["answers-closed", "membership-end-overdue"]);
  const words = { ar: "انتظار رأي المصلحة القانونية" };
  const explained = await call(
    "POST",
    `/duties/SEAT/${absent.id}/membership-end/2026-09-28/explanations`,
    as(secretary, { words }),
  );
  expect(explained).toMatchObject({ status: 200, body: { standing: "overdue", explanations: [{ words }] } });
});

test("whoever is something else to the committee stays that when their association's membership ends", async () => {
  const { call, as, office, secretary, absent, goTo } = await absentThrice();
  const key = `PERSON#${absent.person}`;
  const before = (await office.register.load([key])).get(key)!;
  const decision = giveCapacity(Person.parse(before.state), { role: "secretariat" })!;
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  await record(office, { kind: people, id: absent.person, before }, decision, circumstances);
  goTo("2026-09-25");
  expect((await call("POST", end(absent), as(secretary, { why: "absences" }))).status).toBe(200);
  expect((await call("GET", "/me", { as: absent.person })).body.roles).toEqual(["secretariat"]);
  expect((await call("GET", "/memberships", { as: absent.person })).status).toBe(200);
});
