import { expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { instantOf } from "#calendar/civil-date";
import { Region, regionNames } from "#committee/kernel/regions";
import { sweep } from "#functions/sweep";
import { arabicHeading as arabic, longList, arabicRow as one } from "../../../rigs/import-lists.ts";
import { enter, openApi, sweepOfficeAt } from "../../../rigs/office.ts";
import { asIfWrittenIn } from "../../../rigs/shapes.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
const later = (seconds: number) => {
  instant = instantOf(Date.parse(instant) + seconds * 1_000);
};

const table = await newTable();
const { office, call } = await openApi(table, at);
const secretary = await enter(office, "secretariat", "fr");

/** Brings a list; what is answered is how it stands by then. */
const bring = (csv: string, taking = "all-or-nothing", { language, key = ulid() }: Bringing = {}) =>
  call("POST", "/imports", {
    as: secretary,
    body: { csv, taking },
    headers: { "idempotency-key": key, ...(language && { "accept-language": language }) },
  });
type Bringing = Readonly<{ language?: string; key?: string }>;

const look = (id: string) => sweep(sweepOfficeAt(table, at).office)({ look: `IMPORT#${id}` });
const listed = async (id: string) => (await call("GET", `/imports/${id}`, { as: secretary })).body;

/** What the clock makes of a list, until it is finished. */
const finish = async (id: string): Promise<void> => {
  while ((await listed(id)).stage === "under-way") {
    await look(id);
    later(60);
  }
};

/** Every row of a list, page by page. */
const rowsOf = async (id: string, after?: string): Promise<readonly RowTold[]> => {
  const { body } = await call("GET", `/imports/${id}/rows`, { as: secretary, ...(after && { query: { after } }) });
  return body.next === undefined ? body.rows : [...body.rows, ...(await rowsOf(id, body.next))];
};
type RowTold = Readonly<{ row: number; outcome: string; id?: string; errors?: readonly object[] }>;

/** Brings a list and waits for its end: how many rows of each outcome there are, and what is told of each. */
const importing = async (csv: string, taking?: string, language?: string) => {
  const { status, body } = await bring(csv, taking, { ...(language && { language }) });
  expect(status).toBe(201);
  await finish(body.id);
  return { body: { ...(await listed(body.id)), rows: await rowsOf(body.id) } };
};
const shown = async (id: string) => (await call("GET", `/associations/${id}`, { as: secretary })).body;

const french =
  "Nom en arabe,Nom en français,Type de récépissé,Date du récépissé,Région,Domaines d’action,Portée,Date de création,Contact,Courriel,Langue";

test("a list from a spreadsheet in Arabic is taken, with its mark at the head, its semicolons and its days the other way round", async () => {
  const good =
    "جمعية أ;نهائي;14/05/2019;سوس - ماسة;المشاركة المواطنة، النساء والمساواة;محلي;01/03/1998;كاتبة;A@LIST.example";
  const { body } = await importing(`\uFEFF${arabic}\r\n${good}\r\n`);
  expect(body.counts).toEqual({ waiting: 0, imported: 1, known: 0, unreadable: 0, left: 0 });
  expect(await shown(body.rows[0].id)).toMatchObject({
    stage: "complete",
    receipt: { kind: "final", date: "2019-05-14" },
    region: "souss-massa",
    fields: ["participation", "women"],
    since: "1998-03-01",
    contact: { name: { ar: "كاتبة", latin: "كاتبة" }, email: "a@list.example", language: "ar" },
    invited: false,
  });
});

test("a list with French headings and commas is taken; one whose file lacks something waits to be checked", async () => {
  const rows = [
    '"جمعية ب","Association B, de Fès",provisoire,2020-02-03,Fès-Meknès,Environnement et climat | Culture et arts,nationale,2001-01-01,Secrétaire,b@list.example,français',
    "جمعية ج,Association C,,,ORIENTAL,,local,,,,",
  ];
  const { body } = await importing([french, ...rows].join("\n"));
  expect(body.counts.imported).toBe(2);
  expect(await shown(body.rows[0].id)).toMatchObject({
    stage: "complete",
    name: { fr: "Association B, de Fès" },
    contact: { language: "fr" },
  });
  expect(await shown(body.rows[1].id)).toMatchObject({
    stage: "declared",
    region: "oriental",
    missing: ["receipt", "fields", "since", "contact"],
  });
});

test("run again, a list takes nobody twice, nor does one that names an association twice", async () => {
  const list = [arabic, one("جمعية د"), one("جمعية ه"), one("جمعية د")].join("\n");
  const first = (await importing(list)).body;
  expect(first.counts).toMatchObject({ imported: 2, known: 1 });
  const again = (await importing(`${list}\n${one("جمعية و")}`)).body;
  expect(again.counts).toMatchObject({ imported: 1, known: 3 });
  expect(again.rows[0].id).toBe(first.rows[0].id);
});

test("where a row can't be read nothing is taken, and every fault is told by its row and column in the reader's language", async () => {
  const bad = one("جمعية ز", "أطلانتس;transparency;محلي;1998-13-01");
  const list = [arabic, one("جمعية ح"), "", bad, one("", "سوس - ماسة;؟؟;محلي;2030-01-01")].join("\n");
  const { body } = await importing(list, "all-or-nothing", "fr");
  expect(body.counts).toEqual({ waiting: 0, imported: 0, known: 0, unreadable: 2, left: 1 });
  expect(body.rows.map(({ row, outcome }: { row: number; outcome: string }) => [row, outcome])).toEqual([
    [2, "left"],
    [4, "unreadable"],
    [5, "unreadable"],
  ]);
  expect(body.rows[1].errors).toEqual([
    { column: "الجهة", message: expect.stringMatching(/^Valeurs admises : tanger/) },
    { column: "تاريخ التأسيس", message: "Écrivez une date qui existe, sous la forme 2026-12-17." },
  ]);
  expect(body.rows[2].errors[0]).toEqual({ column: "الاسم", message: "Ce champ est obligatoire." });
  expect((await importing(list, "what-can-be-read")).body.counts).toMatchObject({ imported: 1, unreadable: 2 });
});

test("an association founded after today is a row that can't be read", async () => {
  const list = [arabic, one("جمعية ط", "سوس - ماسة;transparency;محلي;2030-01-01")].join("\n");
  expect((await importing(list, "all-or-nothing", "en")).body.rows[0].errors).toEqual([
    { column: "تاريخ التأسيس", message: "This date can’t be after today." },
  ]);
});

test.each([
  ["whose heading says nothing that we know", "a;b;c\n1;2;3"],
  ["whose quotation marks don't close", `${arabic}\n"جمعية`],
])("a list %s can't be read at all", async (_what, csv) => {
  expect(await bring(csv)).toMatchObject({ status: 400, body: { errors: [{ at: "/csv" }] } });
});

test("every region is read by its name in each language", async () => {
  const rows = Region.options.flatMap((region) =>
    Object.values(regionNames[region]).map((name, index) =>
      one(`جمعية ${region} ${index}`, `${name};youth;وطني;2000-01-01`),
    ),
  );
  const { body } = await importing([arabic, ...rows].join("\n"));
  expect(body.counts).toMatchObject({ imported: 36, unreadable: 0 });
});

const few = [arabic, one("جمعية أولى"), one("جمعية ثانية")].join("\n");
const thirty = Array.from({ length: 30 }, (_, index) => one(`جمعية الثلاثين ${index}`));

test("a short list is done with the call that brings it", async () => {
  const { body, headers } = await bring(few);
  expect(body).toMatchObject({ stage: "finished", counts: { waiting: 0, imported: 2 }, finishedAt: instant });
  expect(headers["location"]).toBe(`/api/imports/${body.id}`);
  const { body: all } = await call("GET", "/imports", { as: secretary });
  expect(all.imports.map(({ id }: { id: string }) => id)).toContain(body.id);
});

test("of a longer one twenty rows are taken at once, and the clock takes the rest", async () => {
  const { body } = await bring([arabic, ...thirty].join("\n"));
  expect(body).toMatchObject({ stage: "under-way", counts: { waiting: 10, imported: 20 } });
  expect(await office.register.dueBy(office.now())).toContain(`IMPORT#${body.id}`);
  await look(body.id);
  expect(await listed(body.id)).toMatchObject({ stage: "finished", counts: { waiting: 0, imported: 30 } });
});

test("the same call again is the same list, which goes on", async () => {
  const list = [arabic, ...thirty.map((row) => row.replace("الثلاثين", "المعادة"))].join("\n");
  const key = ulid();
  const [first, again] = [await bring(list, undefined, { key }), await bring(list, undefined, { key })];
  expect(again.body).toMatchObject({ id: first.body.id, stage: "finished", counts: { imported: 30, known: 0 } });
});

test("two looks at once take each row once", async () => {
  const { body } = await bring([arabic, ...thirty.map((row) => row.replace("الثلاثين", "المتزامنة"))].join("\n"));
  await Promise.all([look(body.id), look(body.id)]);
  expect((await listed(body.id)).counts).toMatchObject({ imported: 30, known: 0, waiting: 0 });
});

test("once a row is done, nothing that it said of anyone stays with the list: what is told of it is its number and its association", async () => {
  const { body } = await bring(longList(25));
  const kept = async () => JSON.stringify(await office.register.beside(`IMPORT#${body.id}`));
  expect((await kept()).match(/@list\.example/g)).toHaveLength(5);
  await finish(body.id);
  expect(await kept()).not.toMatch(/@list|كاتبة|المستقبل/);
  expect((await rowsOf(body.id))[24]).toEqual({ row: 26, outcome: "imported", id: expect.any(String) });
});

test("where a newer release has written the list meanwhile, it waits, and goes on once that is read again", async () => {
  const { body } = await bring([arabic, ...thirty.map((row) => row.replace("الثلاثين", "المؤجلة"))].join("\n"));
  const part = { pk: `IMPORT#${body.id}`, sk: "STATE#PART#000001" };
  await asIfWrittenIn(table, part, 2);
  await expect(look(body.id)).rejects.toThrow(body.id);
  expect((await listed(body.id)).counts).toMatchObject({ waiting: 10, imported: 20 });
  await asIfWrittenIn(table, part, 1);
  await finish(body.id);
  expect((await listed(body.id)).counts).toMatchObject({ waiting: 0, imported: 30 });
});

test("a list of more than five thousand rows is refused in words, and one too large for any call too", async () => {
  const rows = Array.from({ length: 5_001 }, (_, index) => `ج${index};سوس - ماسة;محلي`);
  const refused = await bring(["الاسم;الجهة;النطاق", ...rows].join("\n"), "all-or-nothing", { language: "en" });
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/csv", message: expect.stringContaining("five thousand rows at most") }] },
  });
  expect((await bring("x".repeat(2_097_152))).status).toBe(413);
}, 120_000);

test("nobody but the secretariat brings a list or follows one", async () => {
  const member = await enter(office, "administration-member");
  const { body } = await bring(few);
  for (const path of ["/imports", `/imports/${body.id}`, `/imports/${body.id}/rows`])
    expect((await call("GET", path, { as: member })).status).toBe(403);
  expect((await call("GET", `/imports/${ulid()}`, { as: secretary })).status).toBe(404);
});

test("contacts of a list have no account until they are invited, a page of the space at a time, once", async () => {
  let invited = 0;
  let next: string | undefined;
  do {
    const asked = { as: secretary, body: next === undefined ? {} : { after: next } };
    const { status, body } = await call("POST", "/associations/invitations", asked);
    expect(status).toBe(200);
    invited += body.invited;
    next = body.next;
  } while (next !== undefined);
  expect(invited).toBe(27);
  const again = await call("POST", "/associations/invitations", { as: secretary, body: {} });
  expect(again.body.invited).toBe(0);
  const letters = (await office.register.owed()).flatMap((owed) => owed.letters);
  expect(letters.map(({ letter }) => letter)).toEqual(Array(27).fill("association-registered"));
});
