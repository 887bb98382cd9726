import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import ses from "aws-ses-v2-local";
import type { Stoppable } from "#infra/local/ground/stops";
import { startSmtp } from "#infra/rehearsal/smtp";

/** The mail that the emulator sent, shown as the local system shows its own: JSON at /store. */
export const startInbox = async (): Promise<Stoppable & Readonly<{ address: string; smtp: string }>> => {
  const server = await ses.default({ host: "127.0.0.1", port: 0 });
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : bound}`;
  const credentials = { accessKeyId: "rehearsal", secretAccessKey: "rehearsal" };
  const client = new SESClient({ endpoint: address, region: "eu-west-3", credentials });
  const smtp = await startSmtp(async (message) => {
    await client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(message, "latin1") } }));
  });
  const stop = async () => {
    await smtp.stop();
    client.destroy();
    server.closeAllConnections();
    server.close();
  };
  return { address, smtp: smtp.address, stop };
};
