import { isPublicMethod } from "#committee/methods/method";
import { toldWhole } from "#functions/api/methods/told";
import { inTurn } from "#functions/kernel/in-turn";
import { methods } from "#functions/matters";
import { ballotsOf, contributionsOf } from "#functions/readers/methods";
import type { ShownMethod } from "#pages/public/methods/method";
import type { Found, Register } from "#secretariat/register";

/** The methods that anyone may read, the last drafted first, each as the public is told it. */
export const publicMethods = async (register: Register, found: readonly Found[]): Promise<readonly ShownMethod[]> => {
  const read = found
    .map((matter) => ({ matter, method: methods.schema.parse(matter.state) }))
    .filter(({ method }) => isPublicMethod(method))
    .toSorted((one, other) => (one.method.since < other.method.since ? 1 : -1));
  return inTurn(read, async ({ matter, method }) => {
    const [contributions, ballots] = await Promise.all([
      contributionsOf(register, method),
      ballotsOf(register, method),
    ]);
    return { method: toldWhole(matter, { contributions, ballots, own: [] }), head: matter.head };
  });
};
