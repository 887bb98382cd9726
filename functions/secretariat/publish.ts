import * as z from "zod/mini";
import type { PublishOffice } from "#functions/kernel/offices";
import { type Env, given } from "#functions/secretariat/env";
import { logIn } from "#functions/secretariat/log";
import { officeAt, tableIn } from "#functions/secretariat/register";
import { dynamoLease } from "#secretariat/lease";
import { dynamoMarks } from "#secretariat/marks";
import type { Portal } from "#secretariat/portal";

/** Where the public pages stand: not every look at the marks has something to put there. */
const portalIn = (bucket: string): Portal => {
  let portal: Portal | undefined;
  return {
    put: async (file) => {
      const { s3Client } = await import("#secretariat/s3-client");
      const { s3Portal } = await import("#secretariat/portal");
      portal ??= s3Portal({ client: s3Client(), bucket });
      return portal.put(file);
    },
  };
};

/** The office that renders the public pages. */
export const publishOffice = (env: Env): PublishOffice => {
  const asked = z.object({ ADDRESS: z.url(), PAGES_BUCKET: given, RELEASE: given }).parse(env);
  const table = tableIn(env);
  return {
    ...officeAt(table),
    marks: dynamoMarks(table),
    lease: dynamoLease(table),
    portal: portalIn(asked.PAGES_BUCKET),
    address: asked.ADDRESS,
    release: asked.RELEASE,
    log: logIn(env),
  };
};
