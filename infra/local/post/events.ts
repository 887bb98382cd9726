import { event } from "#infra/local/events/event";
import type { Json } from "#infra/local/ground/json";

/** A letter that the post took: under which id, to whom, and with which tags and configuration set. */
export type Taken = Readonly<{
  messageId: string;
  to: string;
  tags: Readonly<Record<string, string>>;
  configurationSet: string | undefined;
  at: number;
}>;

type Told = Readonly<{ name: string; detail: (timestamp: string, to: string) => { [key: string]: Json } }>;

/** What SES can tell of a letter, by what it is called at the inbox. */
const told = {
  delivery: {
    name: "Email Delivered",
    detail: (timestamp, to) => ({ eventType: "Delivery", delivery: { timestamp, recipients: [to] } }),
  },
  bounce: {
    name: "Email Bounced",
    detail: (timestamp, to) => ({
      eventType: "Bounce",
      bounce: {
        ...{ timestamp, bounceType: "Permanent", bounceSubType: "General" },
        bouncedRecipients: [{ emailAddress: to, action: "failed", status: "5.1.1" }],
      },
    }),
  },
  complaint: {
    name: "Email Complaint Received",
    detail: (timestamp, to) => ({
      eventType: "Complaint",
      complaint: { timestamp, complaintSubType: null, complainedRecipients: [{ emailAddress: to }] },
    }),
  },
  delay: {
    name: "Email Delivery Delayed",
    detail: (timestamp, to) => ({
      eventType: "DeliveryDelay",
      deliveryDelay: { timestamp, delayType: "MailboxFull", delayedRecipients: [{ emailAddress: to }] },
    }),
  },
  reject: {
    name: "Email Rejected",
    detail: () => ({ eventType: "Reject", reject: { reason: "Bad content" } }),
  },
} satisfies Readonly<Record<string, Told>>;

export type Event = keyof typeof told;
export const events: readonly string[] = Object.keys(told);
export const isEvent = (name: string): name is Event => events.includes(name);

const tagsOf = ({ tags, configurationSet }: Taken) => ({
  ...(configurationSet !== undefined && { "ses:configuration-set": [configurationSet] }),
  ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
});

/** The event by which SES tells something of a letter. */
export const letterEvent = (letter: Taken, what: Event, now: number): Json => {
  const { name, detail }: Told = told[what];
  const { messageId, to, at } = letter;
  const mail = { timestamp: new Date(at).toISOString(), messageId, destination: [to], tags: tagsOf(letter) };
  const more = detail(new Date(now).toISOString(), to);
  return event({ source: "aws.ses", type: name, at: now, detail: { ...more, mail } });
};
