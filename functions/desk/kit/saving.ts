import type { ProblemDetails } from "#contract/kernel/problem";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";

/** Whether it is the script of a page that asks, and not its reader. */
export const isByScript = ({ headers }: Pick<Visit, "headers">): boolean => headers["accept"] === "application/json";

type Troubled = Readonly<{ trouble?: ProblemDetails | undefined; status: number }>;

/** What went wrong, in a line that a page's script can show. */
export const sayTrouble = ({ trouble, status }: Troubled): Shown => {
  const { title = "", errors = [], refusals = [] } = trouble ?? {};
  const reasons = [...errors.map(({ message }) => message), ...refusals.map(({ because }) => because)];
  return { json: { says: reasons.length > 0 ? reasons.join(" ") : title }, status };
};
