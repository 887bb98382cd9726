import { type Call, ClosingCall } from "#committee/calls/call";
import { calls } from "#committee/calls/kind";
import { callLookAt } from "#committee/calls/look";
import { Candidacy, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { callFallsDue } from "#committee/candidacies/closing";
import { judge } from "#committee/candidacies/judging";
import { candidacies } from "#committee/candidacies/kind";
import type { NewerShape } from "#committee/kernel/shape";
import { latestOf } from "#functions/candidacies/of-call";
import { savedFormOf } from "#functions/candidacies/saved-form";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import { inLots } from "#functions/kernel/in-lots";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import type { Found } from "#secretariat/register";
import type { LeftOut } from "#secretariat/shapes";

const isPrepared = ({ state }: Found): boolean => Candidacy.parse(state).stage === "preparing";

/** Judges one candidacy, or deposits its form first: each is a page of its own, so that whatever stops between two loses nothing. */
const judgeOne = async (office: SweepOffice, almanac: Found | undefined, before: Found): ReturnType<Look> => {
  const candidacy = PreparedCandidacy.parse(before.state);
  const circumstances = circumstancesOf(office, almanac, { by: "clock", pinned: candidacy.edition, owes: before.owes });
  const decision = judge(candidacy, await savedFormOf(office.register, candidacy.id), circumstances);
  const outcome = await record(office, { kind: candidacies, id: candidacy.id, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};

/** Judges each, whatever comes of another: one that can't be keeps the call closing, and is tried again every hour. */
const judgeEach = async (office: SweepOffice, almanac: Found | undefined, prepared: readonly Found[]) => {
  const outcomes = await inLots(prepared, (one) =>
    judgeOne(office, almanac, one).catch((error: unknown) => {
      office.log.error("not judged", { matter: one.key, error });
      return "failed" as const;
    }),
  );
  const failed = outcomes.filter((outcome) => outcome === "failed").length;
  if (failed > 0) throw new Error(`Candidacies not judged: ${failed}`);
  return outcomes;
};

/** Of a call that is closing, what has come to it; of any other, nothing that its day depends on. */
const cameTo = async (office: SweepOffice, call: Call, leftOut: LeftOut): Promise<readonly Found[]> =>
  ClosingCall.safeParse(call).success ? latestOf(office.register, call.id, leftOut) : [];

type Looking = Readonly<{ call: Call; before: Found; almanac: Found | undefined }>;

/**
 * What the instant asks of the call itself or, where that waits for it, of its candidacies. While a newer release's writing
 * hides one of them, the others are judged and nothing is decided of the call.
 */
const goOn = async (office: SweepOffice, { call, before, almanac }: Looking): ReturnType<Look> => {
  const hidden: NewerShape[] = [];
  const came = await cameTo(office, call, (newer) => hidden.push(newer));
  const states = came.map(({ state }) => Candidacy.parse(state));
  const circumstances = circumstancesOf(office, almanac, { by: "clock", pinned: call.edition });
  const decision = callFallsDue(call, states, circumstances);
  const judged = decision === undefined ? await judgeEach(office, almanac, came.filter(isPrepared)) : [];
  if (hidden[0]) throw hidden[0];
  const own = decision && (await record(office, { kind: calls, id: call.id, before }, decision, circumstances));
  return own === "overtaken" || judged.includes("overtaken") ? "overtaken" : "done";
};

/** Looks at a call: opens it, closes it, waits for what came in time to be looked at, has each candidacy judged, tells the count (G4.6, G4.9). */
export const lookAtCall: Look = async (office, key) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "nothing-due";
  const call = calls.schema.parse(before.state);
  const at = callLookAt(call);
  if (at === undefined || at > office.now()) return "nothing-due";
  return goOn(office, { call, before, almanac: found.get(ALMANAC) });
};
