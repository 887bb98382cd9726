import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import { clientOf } from "./table.ts";

/** A client that adds up the units its engine counts; `taken` gives them and begins again. */
export const measuring = () => {
  const client = clientOf();
  let units = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
      const answer = await next(args);
      const { ConsumedCapacity: taken = [] } = answer.output as unknown as {
        ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
      };
      units += [taken].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      return answer;
    },
    { step: "initialize" },
  );
  const taken = (): number => {
    const since = units;
    units = 0;
    return since;
  };
  return { client, taken };
};
