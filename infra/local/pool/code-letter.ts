import { SESClient, SendEmailCommand } from "@aws-sdk/client-ses";
import * as z from "zod/mini";
import { credentials } from "#infra/local/functions/environment";
import type { Invoke } from "#infra/local/functions/function";
import type { Account, Pool } from "#infra/local/pool/accounts";

/** Sends an account the letter with its code, or refuses what was worded for it. */
export type SendCode = (account: Account, code: string) => Promise<"sent" | "invalid-wording">;

type Reached = Readonly<{
  pool: Pool;
  region: string;
  /** Where SES stands in. */
  ses: string;
  invoke: Invoke;
}>;

/** What stands for the code until the letter goes. */
const PLACE = "{####}";

const Worded = z.object({ response: z.object({ emailSubject: z.string(), emailMessage: z.string() }) });

const eventFor = ({ pool, region }: Reached, { sub, attributes }: Account) => ({
  version: "1",
  triggerSource: "CustomMessage_Authentication",
  region,
  userPoolId: pool.id,
  userName: sub,
  callerContext: { awsSdkVersion: "local", clientId: pool.client },
  request: {
    userAttributes: Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value])),
    codeParameter: PLACE,
    usernameParameter: null,
  },
  response: { smsMessage: null, emailMessage: null, emailSubject: null },
});

/** The letter as the template's own function words it, and what the pool says where it has none. */
const worded = async (reached: Reached, account: Account) => {
  if (reached.pool.wording === undefined) return { emailSubject: "Code", emailMessage: PLACE };
  const outcome = await reached.invoke(reached.pool.wording, eventFor(reached, account));
  if ("fault" in outcome) throw new Error(outcome.fault);
  return Worded.parse(outcome.value).response;
};

/** Words of one's own are for letters by SES alone: with others Cognito refuses what the trigger answers. */
const takesWords = ({ wording, sender = "COGNITO_DEFAULT" }: Pool): boolean =>
  wording === undefined || sender === "DEVELOPER";

/** The pool's way of sending a code: its trigger words the letter, and SES takes it. */
export const createCodeLetter = (reached: Reached): SendCode => {
  const client = new SESClient({ endpoint: reached.ses, region: reached.region, credentials });
  return async (account, code) => {
    const { emailSubject, emailMessage } = await worded(reached, account);
    if (!takesWords(reached.pool)) return "invalid-wording";
    if (!emailMessage.includes(PLACE)) throw new Error("The letter has no place for its code");
    const Html = { Data: emailMessage.replaceAll(PLACE, code) };
    const Message = { Subject: { Data: emailSubject }, Body: { Html } };
    const Destination = { ToAddresses: [account.email] };
    await client.send(new SendEmailCommand({ Source: "no-reply@verificationemail.com", Destination, Message }));
    return "sent";
  };
};
