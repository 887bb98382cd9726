import { tagOf } from "#functions/carry-out/letter-tag";

/** Events as SES puts them on the bus: the shapes of its documentation, about a letter of ours. */

const recipient = "sante@example.ma";

const tag = tagOf({
  ...{ matter: "MEETING#01KAVQ3Y8M5T2R7WDXE4FZ9H6N", page: 2 },
  ...{ letter: "notice-of-meeting", to: "SEAT#01KB" },
});

const mailOf = (letter: string) => ({
  timestamp: "2026-12-07T09:00:03.116Z",
  source: "secretariat@ishraf.example",
  sourceArn: "arn:aws:ses:eu-west-3:111122223333:identity/secretariat@ishraf.example",
  sendingAccountId: "111122223333",
  messageId: "0102017a8b9c0d1e-5b2f7a6e-7d6c-4f0a-9d0e-3b7f1f1c1a2b-000000",
  destination: [recipient],
  headersTruncated: false,
  headers: [{ name: "To", value: `وزارة الصحة <${recipient}>` }],
  commonHeaders: { to: [`وزارة الصحة <${recipient}>`], subject: "دعوة لحضور اجتماع" },
  tags: {
    "ses:configuration-set": ["letters"],
    "ses:source-ip": ["192.0.2.0"],
    "ses:from-domain": ["ishraf.example"],
    "ses:caller-identity": ["carry-out"],
    "ses:operation": ["SendRawEmail"],
    letter: [letter],
  },
});

const event = (detailType: string, detail: object, letter = tag) => ({
  version: "0",
  id: "12345678-1234-1234-1234-111122223333",
  "detail-type": detailType,
  source: "aws.ses",
  account: "111122223333",
  time: "2026-12-07T09:00:09Z",
  region: "eu-west-3",
  resources: ["arn:aws:ses:eu-west-3:111122223333:configuration-set/letters"],
  detail: { ...detail, mail: mailOf(letter) },
});

export const delivered = (letter = tag) =>
  event(
    "Email Delivered",
    {
      eventType: "Delivery",
      delivery: {
        timestamp: "2026-12-07T09:00:05.332Z",
        processingTimeMillis: 2216,
        recipients: [recipient],
        smtpResponse: "250 2.6.0 Message received",
        reportingMTA: "mta.example.com",
      },
    },
    letter,
  );

export const bounced = (bounceType: string, bounceSubType: string) =>
  event("Email Bounced", {
    eventType: "Bounce",
    bounce: {
      feedbackId: "0102017a8b9c0d1e-b5c6-000000",
      bounceType,
      bounceSubType,
      bouncedRecipients: [
        {
          emailAddress: recipient,
          action: "failed",
          status: "5.1.1",
          diagnosticCode: `smtp; 550 5.1.1 <${recipient}>: user unknown`,
        },
      ],
      timestamp: "2026-12-07T09:00:06.000Z",
      remoteMtaIp: "127.0.2.0",
      reportingMTA: "dsn; a27-30.smtp-out.eu-west-3.amazonses.com",
    },
  });

export const complained = (complaintSubType: string | null) =>
  event("Email Complaint Received", {
    eventType: "Complaint",
    complaint: {
      feedbackId: "0102017a8b9c0d1e-c5c6-000000",
      complaintSubType,
      complainedRecipients: [{ emailAddress: recipient }],
      timestamp: "2026-12-07T09:00:07.000Z",
      userAgent: "Amazon SES Mailbox Simulator",
      complaintFeedbackType: "abuse",
      arrivalDate: "2026-12-07T09:00:07.000Z",
    },
  });

export const delayed = event("Email Delivery Delayed", {
  eventType: "DeliveryDelay",
  deliveryDelay: {
    delayType: "TransientCommunicationFailure",
    expirationTime: "2026-12-07T23:00:00.000Z",
    delayedRecipients: [{ emailAddress: recipient, status: "4.4.1", diagnosticCode: "smtp; 421 4.4.1 Unable" }],
    timestamp: "2026-12-07T09:00:08.000Z",
  },
});

export const rejected = event("Email Rejected", { eventType: "Reject", reject: { reason: "Bad content" } });
