import type { Kind } from "#committee/kernel/kind";
import { showingMethod } from "#committee/methods/documents";
import { methodLookAt } from "#committee/methods/look";
import { methodMatter } from "#committee/methods/matter";
import { Method } from "#committee/methods/method";
import { methodInOrder } from "#guide/article-04-method-rules";
import { refusals } from "#guide/rule";

/** The methods by which civil society's members are chosen: no act on one comes before its own step (G4.2). */
export const methods: Kind<Method> = {
  name: methodMatter.name,
  schema: Method,
  sortedBy: ({ since }) => since,
  lookAt: methodLookAt,
  shownIn: showingMethod,
  outOfOrder: ({ stage }, at) => refusals({ step: stage, at }, methodInOrder),
};
