import { calls } from "#committee/calls/kind";
import type { DocumentName } from "#committee/kernel/document-name";
import { type Kind, keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { methods } from "#committee/methods/kind";
import { plans } from "#committee/plans/kind";

const ownKinds: Readonly<Record<string, Pick<Kind<never>, "name">>> = {
  meeting: meetings,
  method: methods,
  call: calls,
  plan: plans,
};

/** The key of the one matter that a document shows, if it shows one alone. */
export const ownMatter = (document: DocumentName): string | undefined => {
  const [kind = "", id] = document.split("/");
  const own = ownKinds[kind];
  return own && id !== undefined ? keyOf(own, id) : undefined;
};
