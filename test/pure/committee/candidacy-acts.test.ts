import { expect, test } from "@jest/globals";
import { ApplicationForm, isWhole } from "#committee/candidacies/application-form";
import { type Candidacy, candidacyConsent, Nominee } from "#committee/candidacies/candidacy";
import { askForDeposit, hasRoom, noteAsked } from "#committee/candidacies/deposit-asked";
import { depositForm, saveForm } from "#committee/candidacies/form-deposit";
import { candidacies } from "#committee/candidacies/kind";
import { registerCandidacy, withdrawCandidacy } from "#committee/candidacies/registering";
import { eraseCandidacy } from "#committee/candidacies/retention";
import type { Standing } from "#committee/candidacies/standing";
import { inTheWay } from "#committee/kernel/kind";
import { rightOf } from "#committee/permissions";
import { depositRoutes } from "#contract/candidacies/deposits";
import { announcedCall, candidacy, depositsBut, judgedAtClose } from "./call-examples.ts";
import { wholeForm } from "./candidacy-examples.ts";
import { allowed, at, circumstancesOn, id, on } from "./examples.ts";
import { unsealed } from "./sealed.ts";

const withdrawn = allowed(withdrawCandidacy(candidacy(), { today: on("2027-02-10") })).state;
const ended: readonly Candidacy[] = [
  withdrawn,
  judgedAtClose(candidacy()),
  judgedAtClose(candidacy({ deposits: depositsBut(0) })),
  eraseCandidacy(withdrawn, { instant: at("2027-09-01") }).state,
];

const acts = ["saveForm", "depositForm", "askForDeposit", "withdrawCandidacy"] as const;

test.each(acts)("%s is open while a candidacy is prepared, and not once it was withdrawn or judged", (act) => {
  expect(inTheWay(candidacies, rightOf(act), candidacy())).toEqual([]);
  expect(ended.map(({ stage }) => stage)).toEqual(["withdrawn", "in-study", "set-aside", "erased"]);
  for (const one of ended) expect(inTheWay(candidacies, rightOf(act), one)).toBe("not-at-this-stage");
});

const saved = { form: ApplicationForm.parse(wholeForm), savedAt: at("2027-02-02") };
if (!isWhole(saved)) throw new Error("it is whole");
const asked = { part: 0, name: "statuts.pdf", type: "application/pdf", size: 10, sha256: "a".repeat(64) } as const;
const onDay = (day: string, time: string) => ({ ...circumstancesOn(day), instant: at(day, time) });
const asking = { candidacy: candidacy({ deposits: [] }), asked, largest: 1_000 };

test.each([
  ["2027-02-01", "08:59", false],
  ["2027-02-01", "09:00", true],
  ["2027-03-01", "15:59", true],
  ["2027-03-01", "16:00", false],
])("G4.7: on %s at %s, a form may be saved and deposited, and a part brought: %s", (day, time, may) => {
  const circumstances = onDay(day, time);
  const rulings = [
    saveForm(candidacy(), saved.form, circumstances),
    depositForm(candidacy(), () => saved, circumstances),
    askForDeposit(id, asking, circumstances),
  ];
  for (const ruling of rulings) {
    expect(ruling.allowed).toBe(may);
    if (!ruling.allowed) expect(ruling.refusals).toMatchObject([{ rule: "G4.7", source: "ours" }]);
  }
});

test("once its call is closed, whether a form is whole isn't asked any more", () => {
  const incomplete = () => {
    throw new Error("it was asked");
  };
  expect(depositForm(candidacy(), incomplete, onDay("2027-03-01", "16:00")).allowed).toBe(false);
});

test("a candidacy takes two hundred files, and not one more", () => {
  const [deposit] = candidacy().deposits;
  const many = (count: number) => candidacy({ deposits: Array.from({ length: count }, () => deposit!) });
  expect([hasRoom(many(199)), hasRoom(many(200))]).toEqual([true, false]);
});

const now = onDay("2027-02-10", "09:00");

test("all that a form says is sealed as it is deposited", () => {
  const { page } = allowed(depositForm(candidacy(), () => saved, now));
  expect(unsealed(ApplicationForm.def.innerType, saved.form, page)).toEqual([]);
});

test("all that is told of a file that is brought for a part is sealed on its own page, and what came of it on the candidacy's", () => {
  const { page } = allowed(askForDeposit(id, asking, now));
  expect(unsealed(depositRoutes.askForDeposit.body, asked, page)).toEqual([]);
  expect(page.facts).toMatchObject({ candidacy: id, part: 0 });
  const noted = noteAsked(asking.candidacy, { file: id, ...asked }, now);
  expect(noted.page).toMatchObject({ act: "deposit-asked-for", facts: { file: id, part: 0, sha256: asked.sha256 } });
});

test("whom a candidacy names is sealed with it, but for the language in which they are written to", () => {
  const { nominee, name, region, scope } = candidacy();
  const declared = { stage: "declared", id, edition: on("2022-05-24"), joined: on("2026-12-01") } as const;
  const standing: Standing = {
    ...{ id, call: announcedCall, association: { ...declared, name, region, scope, fields: [] }, nominee },
    ...{ applicant: "applicant", hostedIn: "eu-west-3", history: { seats: [], terms: [] }, from: on("2027-03-01") },
  };
  const { page } = allowed(registerCandidacy(standing, now));
  expect(unsealed(Nominee.def.innerType, nominee, page)).toEqual(["language"]);
  expect(page.facts).toMatchObject({ call: id, association: id, nominee: "n", consent: candidacyConsent.version });
  expect(Object.values(page.facts)).not.toContain(nominee.email);
});
