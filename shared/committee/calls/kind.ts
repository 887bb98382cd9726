import { Call } from "#committee/calls/call";
import { showingCall } from "#committee/calls/documents";
import { callLookAt } from "#committee/calls/look";
import { callMatter } from "#committee/calls/matter";
import type { Kind } from "#committee/kernel/kind";

/** The calls for candidacies. */
export const calls: Kind<Call> = {
  name: callMatter.name,
  schema: Call,
  sortedBy: ({ opensAt }) => opensAt,
  lookAt: callLookAt,
  shownIn: showingCall,
};
