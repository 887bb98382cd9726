import { isPublicMethod, type Method } from "#committee/methods/method";
import type { DocumentName } from "#committee/publication/documents";

/** The documents that show a method: none while it is only drafted. Their number never grows. */
export const showingMethod = (method: Method): readonly DocumentName[] =>
  isPublicMethod(method) ? [`method/${method.id}`, "method"] : [];
