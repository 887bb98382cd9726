import { Call } from "#committee/calls/call";
import { callLookAt } from "#committee/calls/look";
import type { Kind } from "#committee/kernel/kind";
import { showingCall } from "#committee/publication/of-call";

/** The calls for candidacies. */
export const calls: Kind<Call> = {
  name: "CALL",
  schema: Call,
  sortedBy: ({ opensAt }) => opensAt,
  lookAt: callLookAt,
  shownIn: showingCall,
};
