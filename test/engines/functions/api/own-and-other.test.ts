import { beforeAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { spaceConsent } from "#committee/association";
import { type Act, permissions } from "#committee/permissions";
import type { Route } from "#contract/route";
import { routes } from "#contract/routes";
import { type Committee, committeeOf } from "../../../rigs/absences.ts";
import { consent, nominee } from "../../../rigs/candidacies.ts";
import { filed } from "../../../rigs/filed.ts";
import { enter, seatMembers } from "../../../rigs/office.ts";
import { openCall } from "../../../rigs/open-call.ts";
import { planOf } from "../../../rigs/plans.ts";

const all: readonly Route[] = routes;
const takesId = ({ path }: Route): boolean => path.includes("{");
const rolesOf = ({ act }: Route): readonly string[] => permissions[act];

/** What all who attend share, and what is under the caller's own entry or seat whatever the id. */
const shared: readonly Act[] = [
  ...(["propose", "sayWhetherComing", "readReplies", "contribute"] as const),
  ...(["giveConsent", "withdrawConsent"] as const),
];

/** Things that are somebody's: the act on it, and whose it is. Everyone else known to the register is refused, or finds nothing. */
const own = {
  changeAssociation: "contact",
  leaveSpace: "contact",
  replaceRepresentative: "contact",
  showAssociation: "newcomer",
  justifyAbsence: "absent",
  showFile: "contact",
  readFile: "contact",
  readReceipt: "contact",
  contributeToMethod: "contact",
  voteOnMethod: "college",
  registerCandidacy: "contact",
  showCandidacy: "contact",
  readCandidacyRecord: "contact",
  saveForm: "contact",
  depositForm: "contact",
  askForDeposit: "contact",
  withdrawCandidacy: "contact",
} as const satisfies Partial<Record<Act, string>>;

/** A dispute is the reverse: everyone of the college answers it but the association that it is about. */
const others: readonly Act[] = ["answerDispute"];

type Everyone = Record<"contact" | "newcomer" | "absent" | "college" | "otherContact" | "sitsForIt", string>;

let committee: Committee;
let people: Everyone;
let strangers: readonly string[];
let params: Readonly<Partial<Record<Act, Readonly<Record<string, string>>>>>;

const inSpace = async (word: string): Promise<string> => {
  const contact = { name: { ar: "كاتبة", latin: word }, email: `${word}@association.example`, language: "fr" };
  const declaration = {
    ...{ name: { ar: "جمعية" }, region: "oriental", fields: ["youth"], scope: "local", since: "1998-03-01", contact },
    ...{ receipt: { kind: "final", date: "2019-05-14" } },
  };
  const body = { ...declaration, consent: { version: spaceConsent.version, purpose: spaceConsent.purpose } };
  const headers = { "idempotency-key": `long-enough-${ulid()}` };
  return (await committee.call("POST", "/associations", { body, headers })).body.id;
};

/** Checked, and given a seat; whoever sits there isn't its contact. */
const inCommittee = async (word: string): Promise<string> => {
  const { call, as, secretary } = committee;
  const id = await inSpace(word);
  await call("POST", `/associations/${id}/check`, as(secretary, { outcome: "complete" }, { "if-match": '"1"' }));
  const name = { ar: "ممثلة", latin: "Représentante" };
  const representative = { name, email: `sits-${word}@association.example`, language: "fr" };
  expect((await call("POST", `/associations/${id}/seat`, as(secretary, { representative }))).status).toBe(201);
  return id;
};

beforeAll(async () => {
  committee = await committeeOf(3);
  const { seats, hold, office, call, as, secretary } = committee;
  const [absent, second] = seats;
  const meetings = [await hold("2026-03-12", absent!), await hold("2026-06-11", absent!)];
  const meeting = await hold("2026-09-10", absent!);
  const [association, _other, declared] = [
    await inCommittee("ours"),
    await inCommittee("theirs"),
    await inSpace("new"),
  ];
  const opened = (word: string) => office.accounts.open(`${word}@association.example`);
  const [contact, otherContact, newcomer, sitsForIt] = await Promise.all(
    ["ours", "theirs", "new", "sits-ours"].map(opened),
  );
  const ids = { contact: contact!, otherContact: otherContact!, newcomer: newcomer!, sitsForIt: sitsForIt! };
  people = { ...ids, absent: absent!.person, college: second!.person };
  const [administration] = await seatMembers(office, 1);
  const more = ["deputy", "panel-member", "observer", "candidate", "association", "civil-society-member"] as const;
  const entered = await Promise.all(more.map((role) => enter(office, role)));
  strangers = [...Object.values(people), administration!.person, ...entered];
  const file = { id: await filed(office, "withdrawal-letter", people.contact) };
  const absence = `/memberships/${absent!.id}/absences/${meetings[0]}`;
  await call("PUT", `${absence}/justification`, as(absent!.person, { says: { ar: "مرض" } }));
  await call("POST", `${absence}/dispute`, as(secretary, { reason: { ar: "لا دليل" } }));
  const span = { adoptedOn: "2026-09-01", begins: "2026-09-01", ends: "2028-08-31" };
  const plan = (await call("POST", "/plans", as(secretary, { ...planOf(["وزارة الصحة"]), ...span }))).body.id;
  const draft = {
    ...{ plan, text: { ar: "تُنتقى الجمعيات بناء على ملفاتها." }, seats: 9, objectionDays: 5 },
    call: { opensOn: "2027-02-01", closesOn: "2027-03-01" },
  };
  const method = (await call("POST", "/methods", as(secretary, draft))).body.id;
  const times = { opensAt: "2026-09-01T09:00:00.000Z", closesAt: "2026-10-01T09:00:00.000Z" };
  const opening = { id: await openCall(office, { plan, ...times }), association };
  const stands = { nominee: nominee("named"), consent };
  const registered = await call("PUT", `/calls/${opening.id}/candidacies/${association}`, as(people.contact, stands));
  const candidacy = { id: registered.body.id };
  params = {
    ...{ registerCandidacy: opening, showCandidacy: candidacy, readCandidacyRecord: candidacy, saveForm: candidacy },
    ...{ depositForm: candidacy, askForDeposit: { ...candidacy, part: "0" }, withdrawCandidacy: candidacy },
    ...{ contributeToMethod: { id: method, association }, voteOnMethod: { id: method, voter: second!.id } },
    ...{ changeAssociation: { id: association }, leaveSpace: { id: association }, showAssociation: { id: declared } },
    ...{ replaceRepresentative: { id: association }, showFile: file, readFile: file, readReceipt: file },
    justifyAbsence: { id: absent!.id, meeting },
    answerDispute: { id: absent!.id, meeting: meetings[0]! },
  };
});

test("every act that takes an id is open to all, the secretariat's alone, shared, or tried here across associations and seats", () => {
  const left = all
    .filter((route) => takesId(route) && !rolesOf(route).includes("public") && rolesOf(route).join() !== "secretariat")
    .map(({ act }) => act)
    .filter((act) => !shared.includes(act) && !others.includes(act) && !Object.keys(own).includes(act));
  expect(left).toEqual([]);
});

const asking = ({ act, method, path, example, ifMatch }: Route, who: string, version = 1) => {
  const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[act]![name]!);
  const body = example.body === undefined ? undefined : (example.body as object);
  return committee.call(
    method,
    at,
    committee.as(who, body, ifMatch === "required" ? { "if-match": `"${version}"` } : {}),
  );
};

test.each(Object.entries(own))(
  "%s is for one's own alone: everyone else is refused, or finds nothing",
  async (act, whose) => {
    const route = all.find((one) => one.act === act)!;
    for (const who of strangers.filter((one) => one !== people[whose]))
      expect([403, 404]).toContain((await asking(route, who)).status);
    expect([401, 403, 404]).not.toContain((await asking(route, people[whose])).status);
  },
);

test("answerDispute is for the college's other members: those whom it is about are refused, as are those outside", async () => {
  const route = all.find(({ act }) => act === "answerDispute")!;
  for (const who of [people.absent, people.contact, people.newcomer, people.otherContact])
    expect((await asking(route, who)).status).toBe(403);
  expect((await asking(route, people.college)).status).toBe(200);
});

test("whoever spoke for an association yesterday and does so no more is a stranger to it", async () => {
  const route = all.find(({ act }) => act === "changeAssociation")!;
  const { body } = await asking({ ...route, method: "GET", path: "/associations/{id}" }, people.contact);
  const { name, receipt, region, fields, scope, since } = body;
  const contact = { name: { ar: "أخرى", latin: "Autre" }, email: "after@association.example", language: "fr" };
  const changed = { ...route, example: { out: {}, body: { name, receipt, region, fields, scope, since, contact } } };
  expect((await asking(changed, people.contact, body.version)).status).toBe(200);
  expect((await asking(changed, people.contact, body.version + 1)).status).toBe(403);
});
