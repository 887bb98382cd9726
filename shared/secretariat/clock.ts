import { ConflictException, CreateScheduleCommand, type SchedulerClient } from "@aws-sdk/client-scheduler";
import type { Instant } from "#calendar/civil-date";

/** The clock: rings at an instant to say "look at this matter". A ring is a hint; twice, late or never changes nothing. */
export type Clock = Readonly<{ ring: (at: Instant, matter: string) => Promise<void> }>;

/** Where rings are kept, what they wake, in whose name, and where those go that wake nothing. */
type Bell = Readonly<{ client: SchedulerClient; group: string; target: string; role: string; failures: string }>;

const MINUTE = 60_000;

/** Schedules keep whole minutes: the first one not before the instant, so that no ring comes early. */
const minuteFrom = (at: Instant): string =>
  new Date(Math.ceil(Date.parse(at) / MINUTE) * MINUTE).toISOString().slice(0, 19);

/** The same matter and minute give the same name, so that a ring asked for twice is one ring. */
const nameOf = (matter: string, minute: string): string =>
  `${matter.split("#").at(-1)}.${minute.slice(0, 16).replaceAll(/[-:]/g, "")}`;

/** The clock by EventBridge Scheduler. */
export const schedulerClock = ({ client, group, target, role, failures }: Bell): Clock => ({
  ring: async (at, matter) => {
    const minute = minuteFrom(at);
    const create = new CreateScheduleCommand({
      Name: nameOf(matter, minute),
      GroupName: group,
      ScheduleExpression: `at(${minute})`,
      FlexibleTimeWindow: { Mode: "OFF" },
      ActionAfterCompletion: "DELETE",
      Target: {
        Arn: target,
        RoleArn: role,
        Input: JSON.stringify({ look: matter }),
        DeadLetterConfig: { Arn: failures },
        RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
      },
    });
    await client.send(create).catch((error: unknown) => {
      if (!(error instanceof ConflictException)) throw error;
    });
  },
});
