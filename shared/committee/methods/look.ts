import type { Instant } from "#calendar/civil-date";
import { onceOver } from "#calendar/legal-time";
import type { Method } from "#committee/methods/method";

/** When a method asks to be looked at: once its consultation or its vote is over, and at once when it has been adopted. */
export const methodLookAt = (method: Method): Instant | undefined => {
  switch (method.stage) {
    case "consulting":
      return onceOver(method.consultation.closesOn);
    case "voting":
      return onceOver(method.vote.closesOn);
    case "adopted":
      return method.adoptedAt;
    default:
      return undefined;
  }
};
