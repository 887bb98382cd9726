import { contributeToMethod, type MethodContribution } from "#committee/methods/contributions";
import { defaultParts } from "#committee/methods/dossier-parts";
import { draftMethod, openConsultation } from "#committee/methods/drafting";
import { type BesideMethod, methodFallsDue } from "#committee/methods/dues";
import type { Consulting, Method, MethodDraft, Voting } from "#committee/methods/method";
import { type MethodBallot, openMethodVote, voteOnMethod } from "#committee/methods/votes";
import { allowed, circumstancesOn, id, on } from "./examples.ts";
import { planId } from "./plan-examples.ts";

const title = { ar: "خطة العمل الوطنية", fr: "Plan d’action national" };

export const draft: MethodDraft = {
  plan: planId,
  text: { ar: "تُنتقى الجمعيات بناء على ملفاتها.", fr: "Les associations sont choisies sur dossier." },
  seats: 9,
  call: { opensOn: on("2027-02-01"), closesOn: on("2027-03-01") },
  parts: defaultParts,
  objectionDays: 5,
  keptDays: 180,
};

/** Ids by number, of associations or of seats. */
export const voters = Array.from({ length: 4 }, (_, index) => `01KBFM5A3W8T0Q5Z6X7Y8V9WD${index}`);

export const drafted = allowed(draftMethod(id, { draft, title }, circumstancesOn("2026-12-01"))).state;

/** Consulted on from 1 to 15 December 2026. */
export const consulting: Consulting = allowed(
  openConsultation(drafted, on("2026-12-15"), circumstancesOn("2026-12-01")),
).state;

export const says = { ar: "نقترح تمديد الأجل.", fr: "Nous proposons d’allonger le délai." };

export const contributed = (association: string, day = "2026-12-03"): MethodContribution =>
  allowed(
    contributeToMethod(
      consulting,
      { association, name: { ar: "جمعية" }, says, key: "k".repeat(64) },
      circumstancesOn(day),
    ),
  );

export const besideNothing: BesideMethod = { contributions: [], ballots: [], inOffice: [] };

/** What a day makes of a method. */
export const become = (method: Method, day: string, beside: Partial<BesideMethod> = {}): Method =>
  methodFallsDue(method, { ...besideNothing, ...beside }, circumstancesOn(day))?.state ?? method;

const closed = become(consulting, "2026-12-16");
if (closed.stage !== "consulted") throw new Error("not consulted");
export const consulted = closed;

/** Voted on from 17 to 24 December 2026, by a college of so many members or by the space. */
export const voting = (college: number): Voting =>
  allowed(openMethodVote(consulted, { contributions: [], college }, circumstancesOn("2026-12-17"))).state;

export const cast = (method: Voting, voter: string, yes: boolean, day = "2026-12-18"): MethodBallot =>
  allowed(voteOnMethod(method, { voter, body: { ar: "جمعية" }, yes }, circumstancesOn(day)));
