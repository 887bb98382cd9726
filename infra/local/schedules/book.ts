import * as z from "zod/mini";
import type { Memory } from "#infra/local/ground/memory";
import { Schedule } from "#infra/local/schedules/schedule";
import type { Assembly } from "#infra/local/template/assembly";

/** All schedules of the groups that the template makes. */
export type ScheduleBook = Readonly<{
  groups: readonly string[];
  all: () => readonly Schedule[];
  find: (group: string, name: string) => Schedule | undefined;
  enter: (schedule: Schedule) => void;
  strike: (schedule: Schedule) => void;
}>;

export const groupsIn = ({ resources }: Assembly): readonly string[] => [
  "default",
  ...resources("AWS::Scheduler::ScheduleGroup", z.object({})).map(({ name }) => name),
];

export const createScheduleBook = (memory: Memory, groups: readonly string[]): ScheduleBook => {
  const kept = memory.recall("schedules", z.array(Schedule)) ?? [];
  const keyOf = ({ GroupName, Name }: Schedule) => `${GroupName}/${Name}`;
  const schedules = new Map(kept.map((schedule) => [keyOf(schedule), schedule]));
  const keep = () => memory.keep("schedules", [...schedules.values()]);
  return {
    groups,
    all: () => [...schedules.values()],
    find: (group, name) => schedules.get(`${group}/${name}`),
    enter: (schedule) => {
      schedules.set(keyOf(schedule), schedule);
      keep();
    },
    strike: (schedule) => {
      schedules.delete(keyOf(schedule));
      keep();
    },
  };
};
