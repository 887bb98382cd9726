import { showingMethod } from "#committee/documents-of-method";
import type { Kind } from "#committee/kernel/kind";
import { Method } from "#committee/method";
import { methodLookAt } from "#committee/method-look";

/** The methods by which civil society's members are chosen. */
export const methods: Kind<Method> = {
  name: "METHOD",
  schema: Method,
  sortedBy: ({ since }) => since,
  lookAt: methodLookAt,
  shownIn: showingMethod,
};
