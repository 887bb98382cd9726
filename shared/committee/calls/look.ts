import type { Instant } from "#calendar/civil-date";
import type { Call } from "#committee/calls/call";

/** When a call asks to be looked at: as it opens and closes, and until what came in time has been looked at. */
export const callLookAt = (call: Call): Instant | undefined => {
  switch (call.stage) {
    case "announced":
      return call.opensAt;
    case "open":
      return call.closesAt;
    case "closing":
      return call.lookAt;
    case "closed":
      return undefined;
  }
};
