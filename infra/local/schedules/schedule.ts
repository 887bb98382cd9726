import * as z from "zod/mini";
import { MINUTE } from "#infra/local/ground/clock";
import { parsedJson } from "#infra/local/ground/json";

const Name = z.string().check(z.regex(/^[0-9a-zA-Z-_.]+$/), z.maxLength(64));
const Arn = z.string().check(z.regex(/^arn:aws/));
const Whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

const isJson = (text: string): boolean => parsedJson(text) !== undefined;

const RetryPolicy = z.object({
  MaximumEventAgeInSeconds: z._default(Whole(60, 86_400), 86_400),
  MaximumRetryAttempts: z._default(Whole(0, 185), 185),
});

const Target = z.object({
  Arn,
  RoleArn: z.string().check(z.regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/.+/)),
  Input: z.optional(z.string().check(z.refine(isJson, "must be JSON for a function"))),
  DeadLetterConfig: z.optional(z.object({ Arn: z.optional(Arn) })),
  RetryPolicy: z.prefault(RetryPolicy, {}),
});

const Window = z.union([
  z.object({ Mode: z.literal("OFF") }),
  z.object({ Mode: z.literal("FLEXIBLE"), MaximumWindowInMinutes: Whole(1, 1440) }),
]);

const expression = /^at\((.+)\)$/;

/** The instant of `at(2026-12-07T09:00:00)`, in UTC; undefined for anything else. */
export const instantOf = (written: string): number | undefined => {
  const moment = z.iso.datetime({ precision: 0 }).safeParse(`${expression.exec(written)?.[1]}Z`);
  return moment.success ? Date.parse(moment.data) : undefined;
};

/** What CreateSchedule and UpdateSchedule take, as far as this stand-in keeps time: once, in UTC. */
export const Asked = z.object({
  Name,
  ClientToken: z.optional(z.string()),
  GroupName: z._default(Name, "default"),
  Description: z.optional(z.string()),
  ScheduleExpression: z.string().check(z.refine((written) => instantOf(written) !== undefined, "must be at(…)")),
  ScheduleExpressionTimezone: z._default(z.literal("UTC"), "UTC"),
  State: z._default(z.enum(["ENABLED", "DISABLED"]), "ENABLED"),
  ActionAfterCompletion: z._default(z.enum(["NONE", "DELETE"]), "NONE"),
  FlexibleTimeWindow: Window,
  Target,
});

/** A schedule: what was asked, and when it next rings; it has no next once it is done. */
export const Schedule = z.extend(Asked, {
  Arn: z.string(),
  CreationDate: z.number(),
  LastModificationDate: z.number(),
  next: z.optional(z.number()),
  attempts: z.number(),
});
export type Asked = z.infer<typeof Asked>;
export type Schedule = z.infer<typeof Schedule>;

/** When a failed ring is tried again; undefined when it is given up, by count or by age. */
export const retryAt = (schedule: Schedule, now: number): number | undefined => {
  const { MaximumRetryAttempts: most, MaximumEventAgeInSeconds: age } = schedule.Target.RetryPolicy;
  const next = now + Math.min(60, 2 ** schedule.attempts) * MINUTE;
  const tooOld = next > (instantOf(schedule.ScheduleExpression) ?? now) + age * 1000;
  return schedule.attempts >= most || tooOld ? undefined : next;
};
