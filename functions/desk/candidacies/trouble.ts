import type { ProblemDetails } from "#contract/kernel/problem";
import type { Shown } from "#functions/desk/kit/shown";

type Troubled = Readonly<{ trouble: ProblemDetails; status: number }>;

/** What went wrong, in a line that a page's script can show. */
export const sayTrouble = ({ trouble, status }: Troubled): Shown => {
  const { title, errors = [], refusals = [] } = trouble;
  const reasons = [...errors.map(({ message }) => message), ...refusals.map(({ because }) => because)];
  return { json: { says: reasons.length > 0 ? reasons.join(" ") : title }, status };
};
