import { methods } from "#committee/methods/kind";
import { isPublicMethod } from "#committee/methods/method";
import { toldWhole } from "#functions/api/methods/told";
import { inTurn } from "#functions/kernel/in-turn";
import { type Marked, markedOf } from "#functions/publish/marked";
import { ballotsOf, contributionsOf } from "#functions/readers/methods";
import type { ShownMethod } from "#pages/public/methods/method";
import type { Found } from "#secretariat/register";

/** The methods that anyone may read, the last drafted first, each as the public is told it: the current one and those that are marked with what stands beside them. */
export const publicMethods = async (of: Marked, found: readonly Found[]): Promise<readonly ShownMethod[]> => {
  const { register } = of;
  const marked = markedOf(of, "method");
  const read = found
    .map((matter) => ({ matter, method: methods.schema.parse(matter.state) }))
    .filter(({ method }) => isPublicMethod(method))
    .toSorted((one, other) => (one.method.since < other.method.since ? 1 : -1));
  return inTurn(read, async ({ matter, method }) => {
    const isShown = marked.includes(method.id) || (method === read[0]?.method && of.documents.has("method"));
    if (!isShown) return { method: toldWhole(matter, { contributions: [], ballots: [], own: [] }), head: matter.head };
    const [contributions, ballots] = await Promise.all([
      contributionsOf(register, method),
      ballotsOf(register, method),
    ]);
    return { method: toldWhole(matter, { contributions, ballots, own: [] }), head: matter.head };
  });
};
