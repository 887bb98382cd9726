import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { createClock } from "#infra/local/ground/clock";
import { noMemory } from "#infra/local/ground/memory";
import { serve } from "#infra/local/ground/web";
import { createScheduleBook } from "#infra/local/schedules/book";
import { createScheduler } from "#infra/local/schedules/scheduler";
import { schedulerClock } from "#secretariat/clock";

/** What a ring is made of besides its instant and its matter. */
export const bell = {
  group: "rings",
  target: "arn:aws:lambda:eu-west-3:000000000000:function:Sweep",
  role: "arn:aws:iam::000000000000:role/Ring",
  failures: "arn:aws:sqs:eu-west-3:000000000000:Failures",
} as const;

/** The clock as carry-out has it, by a client. */
export const clockBy = (client: SchedulerClient) => schedulerClock({ client, ...bell });

/** A stand-in of EventBridge Scheduler, and the schedules that stand in it. */
export const startRings = async (at: () => string) => {
  const book = createScheduleBook(noMemory, ["default", bell.group]);
  const clock = createClock(() => Date.parse(at()));
  const arnOf = (path: string) => `arn:aws:scheduler:eu-west-3:000000000000:${path}`;
  const { address, stop } = await serve(0, createScheduler({ clock, book, arnOf }));
  const place = {
    endpoint: address,
    region: "eu-west-3",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  };
  return { stop, clientOf: () => new SchedulerClient({ ...place, maxAttempts: 1 }), book };
};
