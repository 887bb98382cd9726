import * as z from "zod/mini";
import { Meeting } from "#committee/meeting";
import { type Beside, meetingFallsDue } from "#committee/meeting-dues";
import { again } from "#functions/again";
import { ALMANAC, circumstancesOf } from "#functions/circumstances";
import { contributionsTo } from "#functions/contributions";
import { inTurn } from "#functions/in-turn";
import { meetings } from "#functions/matters";
import { record } from "#functions/record";
import { lazily, type SweepOffice, sweepOffice } from "#functions/secretariat";

const Ring = z.object({ look: z.optional(z.string()) });

/** What a meeting's day depends on beside it, read for the stages alone that ask for it. */
const besideMeeting = async ({ register }: SweepOffice, { id, stage }: Meeting): Promise<Beside> => {
  const contributions = stage === "minutes-sent" ? await contributionsTo(register, id) : [];
  const { found } = stage === "minutes-published" ? await register.list(meetings.name, { limit: 50 }) : { found: [] };
  return { contributions, others: found.map(({ state }) => Meeting.parse(state)) };
};

/** Looks at a matter: does what its day asks for, or finds that nothing is due. */
const look = async (office: SweepOffice, key: string) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "nothing-due";
  const meeting = meetings.schema.parse(before.state);
  const circumstances = circumstancesOf(office, found.get(ALMANAC), { by: "clock", pinned: meeting.edition });
  const decision = meetingFallsDue(meeting, await besideMeeting(office, meeting), circumstances);
  if (decision === undefined) return "nothing-due";
  const outcome = await record(office, { kind: meetings, id: meeting.id, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : decision.page.act;
};

/** The clock rings for a matter, or an hour has passed: every matter whose day has come is looked at. */
export const sweep =
  (office: SweepOffice) =>
  async (event: unknown): Promise<void> => {
    const { look: one } = Ring.parse(event);
    const keys = one === undefined ? await office.register.dueBy(office.now()) : [one];
    const failed = await inTurn(keys, (matter) =>
      again(() => look(office, matter)).then(
        (outcome) => {
          office.log.info("looked at", { matter, outcome });
          return [];
        },
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
