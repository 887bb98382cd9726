import { NewerShape } from "#committee/kernel/shape";
import type { CarryOutOffice } from "#functions/kernel/offices";

/**
 * What came of an attempt; a fault is told and left to the next try. What depends on something that a newer release wrote is left to
 * the hour: until that release is back, no try comes to anything, and none is to keep others waiting.
 */
export const tried = <Done>(
  { log }: Pick<CarryOutOffice, "log">,
  attempt: () => Promise<Done>,
): Promise<Done | "later" | "again"> =>
  attempt().catch((error: unknown) => {
    log.error("not carried out", { error });
    return error instanceof NewerShape ? "later" : "again";
  });
