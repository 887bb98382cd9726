import * as z from "zod/mini";
import { instantOf } from "#calendar/civil-date";
import { letterIn } from "#functions/carry-out/letter-tag";
import type { LetterNewsOffice } from "#functions/kernel/offices";
import { lazily } from "#functions/secretariat/lazily";
import { letterNewsOffice } from "#functions/secretariat/letter-news";
import type { News } from "#secretariat/letter-box";

const when = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((text) => instantOf(Date.parse(text))),
);

const mail = z.object({ tags: z.object({ letter: z.tuple([z.string()]) }) });

/** What SES tells of a letter, as it comes by the bus; of each kind of news just what is read of it. */
const Told = z.discriminatedUnion("detail-type", [
  z.object({
    "detail-type": z.literal("Email Delivered"),
    detail: z.object({ mail, delivery: z.object({ timestamp: when }) }),
  }),
  z.object({
    "detail-type": z.literal("Email Bounced"),
    detail: z.object({
      mail,
      bounce: z.object({ timestamp: when, bounceType: z.string(), bounceSubType: z.string() }),
    }),
  }),
  z.object({
    "detail-type": z.literal("Email Complaint Received"),
    detail: z.object({ mail, complaint: z.object({ timestamp: when, complaintSubType: z.nullish(z.string()) }) }),
  }),
  z.object({
    "detail-type": z.literal("Email Delivery Delayed"),
    detail: z.object({ mail, deliveryDelay: z.object({ timestamp: when }) }),
  }),
  z.object({ "detail-type": z.literal("Email Rejected"), time: when, detail: z.object({ mail }) }),
]);
type Told = z.infer<typeof Told>;

/** An automatic reply ("out of the office") comes as a bounce of this kind, after the letter itself was delivered. */
const mayBeReply = ({ bounceType, bounceSubType }: Readonly<{ bounceType: string; bounceSubType: string }>): boolean =>
  bounceType === "Transient" && bounceSubType === "General";

/** SES doesn't even try an address from which a complaint came before, and says so by a complaint. */
const WITHHELD = "OnAccountSuppressionList";

const newsIn = (told: Told): News => {
  switch (told["detail-type"]) {
    case "Email Delivered":
      return { what: "delivered", at: told.detail.delivery.timestamp };
    case "Email Bounced": {
      const { bounce } = told.detail;
      return { what: "bounced", at: bounce.timestamp, unlessDelivered: mayBeReply(bounce) };
    }
    case "Email Complaint Received": {
      const { timestamp: at, complaintSubType } = told.detail.complaint;
      return { what: complaintSubType === WITHHELD ? "bounced" : "complained", at };
    }
    case "Email Delivery Delayed":
      return { what: "delayed", at: told.detail.deliveryDelay.timestamp };
    case "Email Rejected":
      return { what: "rejected", at: told.time };
  }
};

const Named = z.object({ id: z.string() });

/**
 * Writes down what the post tells of a letter. What can't be read is a fault that rings, told by the event's id alone, as it bears
 * addresses: the event itself is kept in the queue of failures.
 */
export const letterNews =
  ({ letterBox, log }: LetterNewsOffice) =>
  async (event: unknown): Promise<void> => {
    const told = Told.safeParse(event);
    const letter = told.success ? letterIn(told.data.detail.mail.tags.letter[0]) : undefined;
    if (told.success && letter) return letterBox.tell(letter, newsIn(told.data));
    const { data } = Named.safeParse(event);
    log.error("news of a letter not read", {
      event: data?.id,
      where: told.error?.issues.map(({ path }) => path.join(".")),
    });
    throw new Error(`News of a letter not read: ${data?.id}`);
  };

export const handler = lazily(letterNewsOffice, letterNews);
