import type { Kind } from "#committee/kernel/kind";
import { showingMethod } from "#committee/methods/documents";
import { methodLookAt } from "#committee/methods/look";
import { Method } from "#committee/methods/method";

/** The methods by which civil society's members are chosen. */
export const methods: Kind<Method> = {
  name: "METHOD",
  schema: Method,
  sortedBy: ({ since }) => since,
  lookAt: methodLookAt,
  shownIn: showingMethod,
};
