import type { DeadLetters } from "#infra/local/events/dead-letters";
import type { PatternRule } from "#infra/local/events/pattern-rules";
import { fits } from "#infra/local/events/patterns";
import type { Invoke } from "#infra/local/functions/function";
import type { Json } from "#infra/local/ground/json";

/** The default event bus: hands each event on to whom a rule of the template picks it for. */
export type Bus = Readonly<{
  /** Done when all have taken it, or it lies with the dead letters. */
  put: (event: Json) => Promise<void>;
  /** How many events are underway. */
  busy: () => number;
}>;

/** How often a function is handed an event that it fails on. */
const TRIES = 3;

type Reached = Readonly<{ rules: readonly PatternRule[]; invoke: Invoke; deadLetters: DeadLetters }>;
type Target = PatternRule["targets"][number];

const hand = async (reached: Reached, { arn, queue }: Target, event: Json, tries = TRIES): Promise<void> => {
  const outcome = await reached.invoke(arn, event);
  if (!("fault" in outcome)) return;
  if (tries > 1) return hand(reached, { arn, queue }, event, tries - 1);
  if (queue) reached.deadLetters.bury({ queue, body: JSON.stringify(event), fault: outcome.fault });
};

export const createBus = (reached: Reached): Bus => {
  let busy = 0;
  return {
    busy: () => busy,
    put: async (event) => {
      const targets = reached.rules.flatMap((rule) => (fits(event, rule.pattern) ? rule.targets : []));
      busy += 1;
      await Promise.all(targets.map((target) => hand(reached, target, event))).finally(() => {
        busy -= 1;
      });
    },
  };
};
