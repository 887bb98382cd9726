import type { DocumentName } from "#committee/kernel/document-name";
import { isPublicMethod, type Method } from "#committee/methods/method";

/** The documents that show a method: none while it is only drafted. Their number never grows. */
export const showingMethod = (method: Method): readonly DocumentName[] =>
  isPublicMethod(method) ? [`method/${method.id}`, "method"] : [];
