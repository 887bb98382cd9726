import type { Context, DynamoDBBatchResponse } from "aws-lambda";
import * as z from "zod/mini";
import { carryOutLeft } from "#functions/carry-out/from-clock";
import { carryOutNew } from "#functions/carry-out/from-stream";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { carryOutOffice } from "#functions/secretariat/carry-out";
import { lazily } from "#functions/secretariat/lazily";

const Event = z.object({
  /** None where the clock calls. */
  Records: z.optional(
    z.array(
      z.object({
        dynamodb: z.object({ SequenceNumber: z.string(), Keys: z.object({ sk: z.object({ S: z.string() }) }) }),
      }),
    ),
  ),
});

/** With less time left than this, in milliseconds, no letter is begun: each may be tried several times before it is taken. */
const LAST_CALL = 30_000;

/** What Lambda tells a function of its call: how long it has, and by which ARN it was called. */
export type Called = Pick<Context, "getRemainingTimeInMillis" | "invokedFunctionArn">;

/** Woken by the outbox (its stream) it carries out what is new; called by the clock or the hour, what was left. */
export const carryOut =
  (office: CarryOutOffice) =>
  async (event: unknown, called: Called): Promise<DynamoDBBatchResponse> => {
    const { Records } = Event.parse(event);
    const around = {
      hasTime: () => called.getRemainingTimeInMillis() > LAST_CALL,
      self: called.invokedFunctionArn,
    };
    if (Records === undefined) {
      await carryOutLeft(office, around);
      return { batchItemFailures: [] };
    }
    const woken = Records.map(({ dynamodb }) => ({ place: dynamodb.SequenceNumber, name: dynamodb.Keys.sk.S }));
    return carryOutNew(office, woken, around);
  };

export const handler = lazily(
  carryOutOffice,
  (office) => (event: unknown, context: Called & Pick<Context, "awsRequestId">) => carryOut(office)(event, context),
);
