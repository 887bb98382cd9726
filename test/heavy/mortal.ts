import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { SchedulerClient } from "@aws-sdk/client-scheduler";
import type { SESClient } from "@aws-sdk/client-ses";
import { lifting } from "#functions/kernel/lifting";
import type { Table } from "#secretariat/table";
import { documentsOf } from "../rigs/table.ts";
import { type Hand, tapped } from "../rigs/wire.ts";

/** What changes nothing: a death just before or after it is one just after or before an effect. */
const reads: readonly string[] = ["BatchGetItem", "GetItem", "Query"];

/** The one effect of all that processes have at which its process dies, and on which side of it. */
export type Fate = Readonly<{ at: number; what: "crash-before" | "crash-after" }>;

type Clients = Readonly<{ dynamo: DynamoDBClient; ses: SESClient; scheduler: SchedulerClient }>;

/** What a function reaches its engines by. */
export type Reach = Readonly<{ table: Table; ses: SESClient; scheduler: SchedulerClient }>;

/**
 * Runs acts each as a process of its own, all effects leaving one trail; "died" is what a dead one gives, whatever it said. A trail
 * begins anew with the fate that something meets on it, if anything does.
 */
export const mortally = (clientsOf: () => Clients, name: string) => {
  const trail: string[] = [];
  let fate: Fate | undefined;
  const begin = (met?: Fate): void => {
    trail.length = 0;
    fate = met;
  };

  /** An effect leaves its trace; whether it is the one at which its process dies. */
  const isFatal = (operation: string): boolean => {
    trail.push(operation);
    return trail.length === fate?.at;
  };

  /** A dead process calls no one any more: only the effect at which it died may have gone through. */
  const handOf = () => {
    let dead = false;
    const hand: Hand = (operation) => {
      if (dead) return "crash-before";
      dead = !reads.includes(operation) && isFatal(operation);
      return dead ? (fate?.what ?? "pass") : "pass";
    };
    return { hand, died: () => dead };
  };

  const live = async <Done>(act: (reach: Reach) => Promise<Done>): Promise<Done | "died"> => {
    const { dynamo, ses, scheduler } = clientsOf();
    const { hand, died } = handOf();
    for (const client of [dynamo, ses, scheduler]) tapped(client, hand);
    const outcome = await act({ table: { client: documentsOf(dynamo), name, lifting }, ses, scheduler }).catch(
      (error: unknown) => {
        if (!died()) throw error;
        return "died" as const;
      },
    );
    for (const client of [dynamo, ses, scheduler]) client.destroy();
    return died() ? "died" : outcome;
  };
  return { live, trail, begin };
};
