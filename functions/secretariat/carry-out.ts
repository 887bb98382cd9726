import { SchedulerClient } from "@aws-sdk/client-scheduler";
import { SESClient } from "@aws-sdk/client-ses";
import * as z from "zod/mini";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { pause } from "#functions/kernel/pause";
import { accountsIn } from "#functions/secretariat/accounts";
import { type Env, given } from "#functions/secretariat/env";
import { logIn } from "#functions/secretariat/log";
import { officeAt, tableIn } from "#functions/secretariat/register";
import { vaultIn } from "#functions/secretariat/vault";
import { schedulerClock } from "#secretariat/clock";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { dynamoMarks } from "#secretariat/marks";
import { sesPost } from "#secretariat/post";
import { dynamoAccountKeeper } from "#secretariat/post-account";

/** SES takes so many letters a second: its client slows down when it is told so, and asks again for some seconds. */
const patientPost = (): SESClient => new SESClient({ retryMode: "adaptive", maxAttempts: 6 });

/** The office that carries out what is owed. */
export const carryOutOffice = (env: Env): CarryOutOffice => {
  const asked = z
    .object({
      SENDER: given,
      ADDRESS: z.url(),
      CONFIGURATION_SET: given,
      SCHEDULE_GROUP: given,
      RING_TARGET: given,
      RING_ROLE: given,
      RING_FAILURES: given,
      USER_POOL: given,
    })
    .parse(env);
  const table = tableIn(env);
  return {
    ...officeAt(table),
    letterBox: dynamoLetterBox(table),
    post: sesPost({ client: patientPost(), configurationSet: asked.CONFIGURATION_SET }),
    account: dynamoAccountKeeper(table),
    clock: schedulerClock({
      client: new SchedulerClient(),
      group: asked.SCHEDULE_GROUP,
      target: asked.RING_TARGET,
      role: asked.RING_ROLE,
      failures: asked.RING_FAILURES,
    }),
    marks: dynamoMarks(table),
    accounts: accountsIn(asked.USER_POOL),
    vault: vaultIn(env),
    sender: { address: asked.ADDRESS, from: asked.SENDER },
    log: logIn(env),
    pause,
  };
};
