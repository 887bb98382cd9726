import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { candidacyConsent } from "#committee/candidacies/candidacy";
import type { VaultForm } from "#secretariat/vault-form";
import { check } from "../../checkers/journal.mjs";
import { pagedPdf } from "../rigs/paged-pdf.ts";
import { announced, send } from "../rigs/uploads.ts";
import { openCallIn, travelTo } from "./open-call.ts";
import { openCallOn } from "./open-call-on-register.ts";
import { awaited, callOn, dayIn, enterWorld, isLocal, type World } from "./world.ts";

/** Each step waits for what functions do by themselves. */

let world: World;
let call: ReturnType<typeof callOn>;
let bearing: string;
let open: Readonly<{ id: string; closesAt: string }>;

beforeAll(async () => {
  world = await enterWorld();
  call = callOn(world);
  open = isLocal ? await openCallIn(world) : await openCallOn(world);
});

afterAll(() => world?.stop());

const EMAIL = "candidate@association.example";
const association = {
  name: { ar: "جمعية تتبع السياسات العمومية", fr: "Association de suivi des politiques publiques" },
  ...{ region: "fes-meknes", fields: ["transparency"], scope: "national", since: "2012-03-01" },
  receipt: { kind: "final", date: "2019-05-14" },
  contact: { name: { ar: "كاتب عام", latin: "Secrétaire général" }, email: EMAIL, language: "fr" },
  consent: { version: "2026-11", purpose: "civil-society-space" },
};
const stands = {
  nominee: { name: { ar: "مرشحة", latin: "Candidate" }, email: "nominee@association.example", language: "ar" },
  consent: { version: candidacyConsent.version, purpose: candidacyConsent.purpose },
};
const form = {
  ...{ language: "ar", experience: "long", marginalised: true },
  answers: {
    ...{
      presentation: "جمعية وطنية.",
      pointsOpenGovernment: "نشر",
      pointsMobilising: "تعبئة",
      pointsTechnology: "بوابة",
    },
    ...{ pointsCarryingOut: "تتبع", pointsEvaluating: "تقييم", pointsDrafting: "اقتراح" },
  },
};

/** Six documents of some megabytes, and the one that takes the place of the first. */
const documents = Array.from({ length: 6 }, () => pagedPdf(4, 500_000));
const replacement = pagedPdf(3, 400_000);
const told = { path: "" };

const shown = async () => (await call("GET", told.path, { bearing })).body;
const lettersWith = (pattern: RegExp) =>
  awaited(
    async () => (await world.letters()).filter(({ to, text }) => to.includes(EMAIL) && pattern.test(text)),
    (found) => found.length > 0,
  );

const asked = async (part: number, bytes: Buffer, name: string) => {
  const { size, sha256 } = announced(bytes);
  const body = { name, type: "application/pdf", size, sha256 };
  const headers = { "idempotency-key": `${part} ${sha256}` };
  const answer = await call("POST", `${told.path}/parts/${part}/deposits`, { bearing, body, headers });
  expect(answer.status).toBe(201);
  return answer.body;
};

/** Waits until the last file of a part has been looked at and looked through. */
const settled = (part: number, file: string) =>
  awaited(
    async () => (await shown()).parts[part],
    ({ counts, last }) => counts?.file === file || (last?.file === file && last.stage === "refused"),
  );

const bring = async (part: number, bytes: Buffer, name: string) => {
  const { deposit, post } = await asked(part, bytes, name);
  expect((await send(post, bytes, name))[0]).toBeLessThan(300);
  expect(await settled(part, deposit.file)).toMatchObject({ isThere: true, counts: { stage: "accepted", name } });
  return deposit.file;
};

/** Sends half of a form, and then the line is gone. */
const lostHalfWay = async ({ url, fields }: VaultForm, bytes: Buffer): Promise<void> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), "file");
  const whole = new Response(form);
  const type = whole.headers.get("content-type") ?? "";
  const body = Buffer.from(await whole.arrayBuffer());
  const sending = request(url, { method: "POST", headers: { "content-type": type, "content-length": body.length } });
  const ended = new Promise((resolve) => sending.on("close", resolve).on("error", () => undefined));
  sending.write(body.subarray(0, body.length / 2), () => sending.destroy());
  await ended;
};

test("an association comes to the space and stands for the open call; it is told what is missing", async () => {
  const headers = { "idempotency-key": `candidate-of-${dayIn(0)}` };
  const { body } = await call("POST", "/associations", { body: association, headers });
  bearing = await world.tokenOf(EMAIL);
  const standing = await call("PUT", `/calls/${open.id}/candidacies/${body.id}`, { bearing, body: stands });
  expect(standing).toMatchObject({
    status: 200,
    body: { isOpen: true, isComplete: false, missing: { form: true, parts: [0, 1, 2, 3, 4, 5] } },
  });
  told.path = `/candidacies/${standing.body.id}`;
  await lettersWith(new RegExp(standing.body.id));
});

test("its form is saved as it is typed, and deposited once it is whole", async () => {
  const saved = await call("PUT", `${told.path}/form`, { bearing, body: { ...form, answers: {} } });
  expect(saved.body.unanswered).toHaveLength(7);
  expect((await call("POST", `${told.path}/form/deposit`, { bearing })).status).toBe(400);
  expect((await call("PUT", `${told.path}/form`, { bearing, body: form })).body.unanswered).toEqual([]);
  expect((await call("POST", `${told.path}/form/deposit`, { bearing })).body.missing.form).toBe(false);
});

test("six documents go straight to the vault, one after a line was lost, one in another's place", async () => {
  const [first = Buffer.alloc(0), ...others] = documents;
  await lostHalfWay((await asked(0, first, "statuts.pdf")).post, first);
  const replaced = await bring(0, first, "statuts.pdf");
  for (const [index, bytes] of others.entries()) await bring(index + 1, bytes, `pièce ${index + 2}.pdf`);
  const file = await bring(0, replacement, "statuts modifiés.pdf");
  expect(file).not.toBe(replaced);
  const { isComplete, parts } = await shown();
  expect({ isComplete, pages: parts[0].counts.pages }).toEqual({ isComplete: true, pages: 3 });
  await lettersWith(/complet/);
});

test("a receipt is checked by any program against the head hash in its letter", async () => {
  const { parts } = await shown();
  for (const { counts } of parts) {
    const { body: journal } = await call("GET", `/files/${counts.file}/receipt`, { bearing });
    expect(check(journal, counts.head)).toEqual([]);
    await lettersWith(new RegExp(counts.head));
    expect(journal.pages.at(-1).facts.sha256).toBe(counts.sha256);
  }
});

test("nobody else reads of it, the secretariat numbers alone", async () => {
  expect((await call("GET", told.path)).status).toBe(401);
  expect((await call("GET", told.path, { as: "secretariat" })).status).toBe(403);
  expect((await call("GET", told.path, { as: "civil-society" })).status).toBe(403);
  const { body } = await call("GET", `/calls/${open.id}/progress`, { as: "secretariat" });
  expect(JSON.stringify(body)).not.toContain(association.name.fr);
  expect(body).toMatchObject({ all: { begun: 1, complete: 1 } });
});

(isLocal ? test : test.skip)("at the close nothing can come any more, and the dossier goes to be studied", async () => {
  await travelTo(world, open.closesAt);
  bearing = await world.tokenOf(EMAIL);
  const { size, sha256 } = announced(replacement);
  const body = { name: "trop tard.pdf", type: "application/pdf", size, sha256 };
  const headers = { "idempotency-key": "too-late" };
  expect(await call("POST", `${told.path}/parts/1/deposits`, { bearing, body, headers })).toMatchObject({
    status: 422,
    body: { refusals: [{ rule: "G4.7" }] },
  });
  await travelTo(world, new Date(Date.parse(open.closesAt) + 3 * 60_000).toISOString());
  const judged = await awaited(shown, ({ stage }) => stage !== "preparing");
  expect(judged.stage).toBe("in-study");
  expect((await call("GET", `/calls/${open.id}`)).body).toMatchObject({ stage: "closed", count: { inStudy: 1 } });
});
