import type { Entry } from "#infra/bundle";
import { delivered } from "../engines/functions/ses-events.ts";
import { tokenFor } from "../rigs/issuer.ts";
import { eventOf } from "../rigs/office.ts";

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0Z";

const scanned = {
  "detail-type": "GuardDuty Malware Protection Object Scan Result",
  detail: {
    s3ObjectDetails: { objectKey: `FILE/${id}` },
    scanResultDetails: { scanResultStatus: "NO_THREATS_FOUND" },
  },
};

const code = (sub: string) => ({
  triggerSource: "CustomMessage_Authentication",
  request: { userAttributes: { sub }, codeParameter: "{####}" },
  response: {},
});

/** What a function is asked first and, where more of its memory goes to something else, then. */
export type Events = Readonly<{ first: unknown; after?: readonly unknown[] }>;

/** The events of each function, on a register that has grown; whoever asks has a token. */
export const firstEvents = async (person: string): Promise<Readonly<Record<Entry, Events>>> => {
  const headers = { authorization: `Bearer ${await tokenFor(person, Date.now())}` };
  const view = (path: string) => eventOf("GET", path, { headers });
  return {
    api: { first: view("/me"), after: [view("/duties"), view("/me/data")] },
    desk: { first: eventOf("GET", "/sign-in", {}, "/desk") },
    "carry-out": { first: { Records: [] } },
    sweep: { first: { look: `MEETING#${id}` }, after: [{}] },
    publish: { first: { Records: [] } },
    dossiers: { first: scanned },
    "letter-news": { first: delivered() },
    "sign-in-letter": { first: code(person) },
  };
};
