import { Call } from "#committee/call";
import { callLookAt } from "#committee/call-look";
import { showingCall } from "#committee/documents-of-call";
import type { Kind } from "#committee/kernel/kind";

/** The calls for candidacies. */
export const calls: Kind<Call> = {
  name: "CALL",
  schema: Call,
  sortedBy: ({ opensAt }) => opensAt,
  lookAt: callLookAt,
  shownIn: showingCall,
};
