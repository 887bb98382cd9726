import * as z from "zod/mini";
import { almanacs } from "#committee/calendar/kind";
import { calls } from "#committee/calls/kind";
import { candidacies } from "#committee/candidacies/kind";
import { files } from "#committee/files/kind";
import { imports } from "#committee/imports/kind";
import { kindIn } from "#committee/kernel/matter-key";
import { absencesOwed } from "#committee/memberships/kind";
import { methods } from "#committee/methods/kind";
import { people } from "#committee/people/kind";
import { again } from "#functions/kernel/again";
import { inTurn } from "#functions/kernel/in-turn";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { DIARY, diaries } from "#functions/readers/diaries";
import { lazily } from "#functions/secretariat/lazily";
import { sweepOffice } from "#functions/secretariat/sweep";
import { lookAtAbsences } from "#functions/sweep/absences";
import { lookAtAlmanac } from "#functions/sweep/almanac";
import { lookAtCall } from "#functions/sweep/call";
import { lookAtCandidacy } from "#functions/sweep/candidacy";
import { lookAtDiary } from "#functions/sweep/diary";
import { lookAtFile } from "#functions/sweep/file";
import { lookAtImport } from "#functions/sweep/import";
import { lookAtMethod } from "#functions/sweep/method";
import { looksOfKinds } from "#functions/sweep/of-kinds";
import { lookAtPerson } from "#functions/sweep/person";

const Ring = z.object({ look: z.optional(z.string()) });

/** How each kind of matter is looked at. */
const looks: Readonly<Record<string, Look>> = {
  ...looksOfKinds,
  [absencesOwed.name]: lookAtAbsences,
  [almanacs.name]: lookAtAlmanac,
  [diaries.name]: lookAtDiary,
  [people.name]: lookAtPerson,
  [files.name]: lookAtFile,
  [methods.name]: lookAtMethod,
  [candidacies.name]: lookAtCandidacy,
  [calls.name]: lookAtCall,
  [imports.name]: lookAtImport,
};

const lookOnce: Look = async (office, key) => {
  const look = looks[kindIn(key)];
  return look === undefined ? "nothing-due" : look(office, key);
};

/** Looks at a matter until nothing more is due: more than one of its days may have come. */
const lookAt = async (office: SweepOffice, key: string): Promise<void> => {
  const outcome = await again(() => lookOnce(office, key));
  office.log.info("looked at", { matter: key, outcome });
  if (outcome === "done") await lookAt(office, key);
};

/**
 * What an hour looks at: every matter whose day has come, the longest waiting first, and then the diary. What that has to say
 * changes with every duty, so that no instant of its own could be kept; the first hour opens it.
 */
const keysAt = async ({ register, now }: SweepOffice): Promise<readonly string[]> => [
  ...(await register.dueBy(now())),
  DIARY,
];

/** The clock rings for a matter, or an hour has passed. */
export const sweep =
  (office: SweepOffice) =>
  async (event: unknown): Promise<void> => {
    const { look: one } = Ring.parse(event);
    const keys = one === undefined ? await keysAt(office) : [one];
    const failed = await inTurn(keys, (matter) =>
      lookAt(office, matter).then(
        () => [],
        (error: unknown) => {
          office.log.error("not looked at", { matter, error });
          return [matter];
        },
      ),
    );
    office.log.info("swept", { looked: keys.length - failed.flat().length, failed: failed.flat().length });
    if (failed.flat().length > 0) throw new Error(`Matters not looked at: ${failed.flat().join(", ")}`);
  };

export const handler = lazily(sweepOffice, sweep);
