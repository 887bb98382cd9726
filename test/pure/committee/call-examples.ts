import type { AnnouncedCall, Call } from "#committee/call";
import { callFallsDue } from "#committee/call-dues";
import { announceCall } from "#committee/calls";
import type { Candidacy, Deposit, PreparedCandidacy } from "#committee/candidacy";
import { judge } from "#committee/judging";
import { allowed, at, circumstancesOn, id, on } from "./examples.ts";
import { become, cast, voters, voting } from "./method-examples.ts";

const [first = "", second = ""] = voters;
const votedOn = voting(2);
const ballots = [cast(votedOn, first, true), cast(votedOn, second, true)];

/** Adopted by its college of two, and published on 25 December 2026. */
export const publishedMethod = become(
  become(votedOn, "2026-12-25", { ballots, inOffice: [first, second] }),
  "2026-12-25",
);

export const times = { opensAt: at("2027-02-01"), closesAt: at("2027-03-01", "16:00") };

/** Announced on 4 January 2027. */
export const announcedCall: AnnouncedCall = allowed(
  announceCall(id, { method: publishedMethod, times, running: false }, circumstancesOn("2027-01-04")),
).state;

/** The circumstances of an hour of a day, by the clock. */
export const clockAt = (day: string, time: string) => ({
  ...circumstancesOn(day),
  instant: at(day, time),
  by: "clock",
});

/** What an instant makes of a call, its candidacies being these. */
export const callAt = (call: Call, day: string, time: string, candidacies: readonly Candidacy[] = []): Call =>
  callFallsDue(call, candidacies, clockAt(day, time))?.state ?? call;

export const closingCall = callAt(callAt(announcedCall, "2027-02-01", "09:00"), "2027-03-01", "16:00");

const deposit = (part: number, stage: Deposit["stage"] = "accepted"): Deposit => ({
  ...{ file: `01KBFM5A3W8T0Q5Z6X7Y8V9WF${part}`, part, name: "statuts.pdf", type: "application/pdf", stage },
  askedAt: at("2027-02-10"),
});

const form: NonNullable<PreparedCandidacy["form"]> = {
  ...{ at: at("2027-02-09"), savedAt: at("2027-02-09"), language: "fr", size: 2_310, sha256: "a".repeat(64) },
  ...{ experience: "some", marginalised: false },
};

/** A candidacy with the form and every part, but for what is told. */
export const candidacy = (changes: Partial<PreparedCandidacy> = {}): PreparedCandidacy => {
  const { title, opensAt, closesAt, keptDays, parts } = announcedCall;
  return {
    ...{ stage: "preparing", id, edition: on("2022-05-24"), call: id, title, opensAt, closesAt, keptDays, parts },
    ...{ association: id, name: { ar: "جمعية" }, region: "rabat-sale-kenitra", scope: "national" },
    nominee: { person: "n", name: { ar: "مرشحة", latin: "Candidate" }, email: "n@post.example", language: "fr" },
    applicant: "applicant",
    consent: { version: "2026-11", purpose: "candidacy", givenAt: at("2027-02-05") },
    registeredAt: at("2027-02-05"),
    registrations: 1,
    form,
    deposits: [...parts.keys()].map((part) => deposit(part)),
    reminded: [],
    ...changes,
  };
};

/** Deposits of every part but some. */
export const depositsBut = (...missing: readonly number[]): readonly Deposit[] =>
  candidacy().deposits.filter(({ part }) => !missing.includes(part));

export { deposit };

/** What the close makes of a candidacy. */
export const judgedAtClose = (of: PreparedCandidacy): Candidacy =>
  judge(of, undefined, clockAt("2027-03-01", "16:01")).state;
