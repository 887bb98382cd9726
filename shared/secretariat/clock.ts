import { ConflictException, CreateScheduleCommand, type SchedulerClient } from "@aws-sdk/client-scheduler";
import type { Instant } from "#calendar/civil-date";

/** The clock: rings at an instant to say "look at this matter". A ring is a hint; twice, late or never changes nothing. */
export type Clock = Readonly<{
  ring: (at: Instant, matter: string) => Promise<void>;
  /** Calls a function at an instant, by its ARN, to go on with what it left; asked for twice, it is one call. */
  recall: (at: Instant, target: string) => Promise<void>;
}>;

/** Where rings are kept, what they wake, in whose name, and where those go that wake nothing. */
type Bell = Readonly<{ client: SchedulerClient; group: string; target: string; role: string; failures: string }>;

const MINUTE = 60_000;

/** Schedules keep whole minutes: the first one not before the instant, so that no ring comes early. */
const minuteFrom = (at: Instant): string =>
  new Date(Math.ceil(Date.parse(at) / MINUTE) * MINUTE).toISOString().slice(0, 19);

/** The same matter and minute give the same name, so that a ring asked for twice is one ring. */
const nameOf = (matter: string, minute: string): string =>
  `${matter.split("#").at(-1)}.${minute.slice(0, 16).replaceAll(/[-:]/g, "")}`;

/** What is to ring when: whom it wakes, with what, and what tells it from the others of its minute. */
type Asked = Readonly<{ at: Instant; about: string; target: string; input: object }>;

const set = async ({ client, group, role, failures }: Bell, { at, about, target, input }: Asked): Promise<void> => {
  const minute = minuteFrom(at);
  const create = new CreateScheduleCommand({
    Name: nameOf(about, minute),
    GroupName: group,
    ScheduleExpression: `at(${minute})`,
    FlexibleTimeWindow: { Mode: "OFF" },
    ActionAfterCompletion: "DELETE",
    Target: {
      Arn: target,
      RoleArn: role,
      Input: JSON.stringify(input),
      DeadLetterConfig: { Arn: failures },
      RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
    },
  });
  await client.send(create).catch((error: unknown) => {
    if (!(error instanceof ConflictException)) throw error;
  });
};

/** The clock by EventBridge Scheduler. */
export const schedulerClock = (bell: Bell): Clock => ({
  ring: (at, matter) => set(bell, { at, about: matter, target: bell.target, input: { look: matter } }),
  recall: (at, target) => set(bell, { at, about: "left", target, input: {} }),
});
