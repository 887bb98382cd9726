import MailComposer from "nodemailer/lib/mail-composer";
import type { Contact } from "#committee/people/people";
import { nameOf, secretariatName } from "#letters/kernel/correspondents";
import { asHtml } from "#letters/kernel/layout";
import type { Message } from "#letters/kernel/message";
import { asPlainText } from "#letters/kernel/plain-text";
import type { Post } from "#letters/kernel/post";
import type { Invitation } from "#letters/meetings/invitation";
import { say } from "#wording/wording";

type Parts = Readonly<{ message: Message; invitation: Invitation | undefined; recipient: Contact; post: Post }>;

const messageId = ({ key, address }: Post): string =>
  `<${key.replace(/[^A-Za-z0-9]+/g, "-")}@${new URL(address).hostname}>`;

const fileNames = { REQUEST: "invite.ics", CANCEL: "cancel.ics" } as const satisfies Record<
  Invitation["method"],
  string
>;

const icalEventOf = ({ method, text }: Invitation) => ({ method, content: text, filename: fileNames[method] });

/** The letter as it goes over the wire: plain text, HTML and, where there is one, the invitation or its withdrawal, within and attached. */
export const asMime = ({ message, invitation, recipient, post }: Parts): Promise<Uint8Array> =>
  new MailComposer({
    from: { name: say(secretariatName, message.language), address: post.from },
    to: { name: nameOf(recipient), address: recipient.email },
    subject: message.subject,
    date: new Date(post.writtenAt),
    messageId: messageId(post),
    headers: { "Content-Language": message.language },
    text: asPlainText(message),
    html: asHtml(message),
    ...(invitation && { icalEvent: icalEventOf(invitation) }),
    // All parts in base64, whose letters can't spell this boundary: it need not be random.
    encoding: "base64",
    textEncoding: "base64",
    baseBoundary: "letter",
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
