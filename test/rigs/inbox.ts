import { SESClient } from "@aws-sdk/client-ses";
import { createClock } from "#infra/local/ground/clock";
import { serve } from "#infra/local/ground/web";
import { startPost } from "#infra/local/post/engine";
import { createPostFront } from "#infra/local/post/front";

/** A letter as the stand-in of SES keeps it. */
export type Arrived = Readonly<{
  messageId: string;
  from: string;
  destination: Readonly<{ to: readonly string[] }>;
  subject: string;
  body: Readonly<{ text: string; html: string }>;
  attachments: readonly Readonly<{ content: string; contentType: string }>[];
}>;

/** A stand-in of SES, and the letters that it took. */
export const startInbox = async () => {
  const clock = createClock(Date.now);
  const engine = await startPost(clock, () => undefined);
  const front = createPostFront({ clock, engine: engine.address, sandbox: false, heard: () => undefined });
  const { address, stop } = await serve(0, front.answer);
  const place = {
    endpoint: address,
    region: "eu-west-3",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  };
  return {
    stop: async () => {
      await stop();
      await engine.stop();
    },
    address,
    clientOf: () => new SESClient({ ...place, maxAttempts: 1 }),
    letters: async () => {
      const store = (await (await fetch(`${address}/store`)).json()) as { emails: readonly Arrived[] };
      return store.emails;
    },
    clear: async (): Promise<void> => void (await fetch(`${address}/clear-store`, { method: "POST" })),
  };
};

/** The bare address of whom a letter went to. */
export const addressee = ({ destination }: Arrived): string => /[^\s<>"]+@[^\s<>"]+/.exec(destination.to.join())![0];
