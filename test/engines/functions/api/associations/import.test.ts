import { expect, test } from "@jest/globals";
import { Region, regionNames } from "#committee/regions";
import { enter, openApi } from "../../../../rigs/office.ts";
import { newTable } from "../../../../rigs/table.ts";

const { office, call } = await openApi(await newTable(), () => "2026-12-01T09:00:00.000Z");
const secretary = await enter(office, "secretariat", "fr");

const importing = (csv: string, taking = "all-or-nothing", language?: string) =>
  call("POST", "/associations/import", {
    as: secretary,
    body: { csv, taking },
    ...(language && { headers: { "accept-language": language } }),
  });
const shown = async (id: string) => (await call("GET", `/associations/${id}`, { as: secretary })).body;

const arabic = "الاسم;نوع الوصل;تاريخ الوصل;الجهة;مجالات العمل;النطاق;تاريخ التأسيس;اسم المخاطب;البريد الإلكتروني";
const french =
  "Nom en arabe,Nom en français,Type de récépissé,Date du récépissé,Région,Domaines d’action,Portée,Date de création,Contact,Courriel,Langue";

test("a list from a spreadsheet in Arabic is taken, with its mark at the head, its semicolons and its days the other way round", async () => {
  const good =
    "جمعية أ;نهائي;14/05/2019;سوس - ماسة;المشاركة المواطنة، النساء والمساواة;محلي;01/03/1998;كاتبة;A@LIST.example";
  const { status, body } = await importing(`\uFEFF${arabic}\r\n${good}\r\n`);
  expect(status).toBe(200);
  expect(body.counts).toEqual({ imported: 1, known: 0, unreadable: 0, left: 0 });
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

const one = (name: string, more = "سوس - ماسة;transparency;محلي;1998-03-01") => `${name};نهائي;2019-05-14;${more};;`;

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
  const { status, body } = await importing(list, "all-or-nothing", "fr");
  expect(status).toBe(200);
  expect(body.counts).toEqual({ imported: 0, known: 0, unreadable: 2, left: 1 });
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
  expect(await importing(csv)).toMatchObject({ status: 400, body: { errors: [{ at: "/csv" }] } });
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

test("four hundred and fifty associations are taken within the time that the API has", async () => {
  const rows = Array.from({ length: 450 }, (_, index) => one(`جمعية المستقبل رقم ${index}`));
  const begun = performance.now();
  const { body } = await importing([arabic, ...rows].join("\n"));
  expect(body.counts).toEqual({ imported: 450, known: 0, unreadable: 0, left: 0 });
  expect(performance.now() - begun).toBeLessThan(10_000);
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
  expect(invited).toBe(2);
  const again = await call("POST", "/associations/invitations", { as: secretary, body: {} });
  expect(again.body.invited).toBe(0);
  const letters = (await office.register.owed()).flatMap((owed) => owed.letters);
  expect(letters.map(({ letter }) => letter)).toEqual(["association-registered", "association-registered"]);
});
