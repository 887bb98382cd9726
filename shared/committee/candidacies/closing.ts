import { type Instant, instantOf } from "#calendar/civil-date";
import type { AnnouncedCall, Call, CallCount, ClosedCall, ClosingCall, OpenCall } from "#committee/calls/call";
import { callLookAt } from "#committee/calls/look";
import type { Candidacy } from "#committee/candidacies/candidacy";
import { isSettled } from "#committee/candidacies/completeness";
import type { Circumstances, Decision } from "#committee/kernel/decision";

const MINUTE = 60_000;

/** How long, in milliseconds, until a call whose candidacies are still being looked at is looked at again. */
const PAUSE = 5 * MINUTE;

const after = (instant: Instant, milliseconds: number): Instant => instantOf(Date.parse(instant) + milliseconds);

const openCall = (call: AnnouncedCall): Decision<OpenCall> => ({
  state: { ...call, stage: "open" },
  page: { act: "call-opened", rules: ["G4.6", "G4.7"], facts: { opensAt: call.opensAt, closesAt: call.closesAt } },
  letters: [],
});

/** Nothing can come any more. What was on its way has arrived a minute later. */
const beginClosing = (call: OpenCall, { instant }: Circumstances): Decision<ClosingCall> => {
  const arrived = after(call.closesAt, MINUTE);
  return {
    state: { ...call, stage: "closing", lookAt: arrived > instant ? arrived : instant },
    page: { act: "call-closing", rules: ["G4.7"], facts: { closesAt: call.closesAt } },
    letters: [],
  };
};

/** How many candidacies still have a file that was brought in time and hasn't been looked at. */
const unsettledAmong = (candidacies: readonly Candidacy[]): number =>
  candidacies.filter((candidacy) => candidacy.stage === "preparing" && !isSettled(candidacy)).length;

const awaitThem = (call: ClosingCall, awaited: number, { instant }: Circumstances): Decision<ClosingCall> => ({
  state: { ...call, lookAt: after(instant, PAUSE) },
  page: { act: "call-awaits", rules: ["G4.9"], facts: { awaited } },
  letters: [],
});

/** How a call came out, by what became of its candidacies; those that were withdrawn don't count. */
const countOf = ({ parts }: Pick<Call, "parts">, candidacies: readonly Candidacy[]): CallCount => {
  const setAside = candidacies.filter((candidacy) => candidacy.stage === "set-aside");
  const inStudy = candidacies.filter(({ stage }) => stage === "in-study").length;
  return {
    candidacies: inStudy + setAside.length,
    inStudy,
    setAside: setAside.length,
    formMissing: setAside.filter(({ missing }) => missing.form).length,
    partsMissing: parts.map((_, part) => setAside.filter(({ missing }) => missing.parts.includes(part)).length),
  };
};

const closeCall = (
  { lookAt: _looked, ...call }: ClosingCall,
  candidacies: readonly Candidacy[],
  { instant }: Circumstances,
): Decision<ClosedCall> => {
  const count = countOf(call, candidacies);
  const { partsMissing, ...numbers } = count;
  return {
    state: { ...call, stage: "closed", closedAt: instant, count },
    page: {
      act: "call-closed",
      rules: ["G4.6", "G4.9"],
      facts: {
        ...numbers,
        ...Object.fromEntries(partsMissing.map((missing, part) => [`part.${part + 1}.missing`, missing])),
      },
    },
    letters: [],
  };
};

/** A call is closed once nothing of its candidacies is awaited and each has been judged; until then it waits, or they are. */
const closingFallsDue = (call: ClosingCall, candidacies: readonly Candidacy[], circumstances: Circumstances) => {
  const awaited = unsettledAmong(candidacies);
  if (awaited > 0) return awaitThem(call, awaited, circumstances);
  return candidacies.some(({ stage }) => stage === "preparing")
    ? undefined
    : closeCall(call, candidacies, circumstances);
};

/**
 * What a call's coming instant asks for, one thing at a time: it opens, nothing can come any more, it waits, it closes with its
 * count. Nothing when all has been done, or when its candidacies are to be judged first. Late, it does the same: who is in was
 * never its to say.
 */
export const callFallsDue = (
  call: Call,
  candidacies: readonly Candidacy[],
  circumstances: Circumstances,
): Decision<Call> | undefined => {
  const at = callLookAt(call);
  if (at === undefined || at > circumstances.instant) return undefined;
  switch (call.stage) {
    case "announced":
      return openCall(call);
    case "open":
      return beginClosing(call, circumstances);
    case "closing":
      return closingFallsDue(call, candidacies, circumstances);
    case "closed":
      return undefined;
  }
};
