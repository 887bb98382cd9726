import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { LetterName } from "#committee/correspondence";
import { PostAccount } from "#committee/kernel/post-account";
import { Words } from "#committee/kernel/words";
import { Again } from "#committee/meetings/sent-again";
import { Name } from "#committee/people/people";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { body, id, name, noticed, personId, seatId } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

/** A letter that came back, whom it was for, and what is known of the address that it went to. */
const ReturnedView = z.object({
  letter: LetterName,
  /** The key of the matter that it is about. */
  matter: z.string(),
  /** The meeting, where it is about one: reminders are about several. */
  meeting: z.optional(z.object({ id: z.ulid(), heldOn: CivilDate, version: z.int() })),
  /** The page of the matter's journal that owes it. */
  page: z.int(),
  /** The key of the seat or person that it goes to. */
  to: z.string(),
  /** Who that is now: the holder of the seat, with its body, or the person. */
  addressee: z.object({ name: Name, body: z.optional(Words) }),
  /** Their entry on the register, with the address that they are written to at present. */
  person: z.object({ id: z.string(), email: z.string(), version: z.int() }),
  /** Come back from the recipient's server, or rejected by the post itself. */
  status: z.enum(["bounced", "rejected"]),
  returnedAt: Instant,
  /** Whether the meeting owes it still, so that it can be sent again. */
  again: z.boolean(),
  /** Whether it goes again by itself once the address is saved: it is a welcome. */
  follows: z.boolean(),
});
export type ReturnedView = z.infer<typeof ReturnedView>;

const notice = { letter: "notice-of-meeting", page: 2, to: `SEAT#${seatId}` };

/** Letters that came back. */
export const returnedRoutes = {
  readReturned: route({
    act: "readReturned",
    summary:
      "Read which letters came back, the latest first, with the present address of whom they were for, and what the post lets be sent",
    params: noFields,
    ...bare,
    out: z.object({ letters: z.array(ReturnedView), post: z.optional(PostAccount) }),
    example: {
      out: {
        letters: [
          {
            ...notice,
            matter: `MEETING#${id}`,
            meeting: { id, heldOn: noticed.heldOn, version: noticed.version },
            addressee: { name, body },
            person: { id: personId, email: "sante@exemple.ma", version: 1 },
            status: "bounced",
            returnedAt: "2026-12-07T09:01:00.000Z",
            again: true,
            follows: false,
          },
        ],
        post: { sandbox: true, perDay: 200, sentToday: 19 },
      },
    },
  }),

  sendAgain: route({
    act: "sendAgain",
    summary: "Send a notice or minutes that came back again to that seat, as they read today (G5.3 to G5.5)",
    params: ById,
    query: noFields,
    body: Again,
    ifMatch: "required",
    out: MeetingView,
    example: { params: { id }, body: notice, out: { ...noticed, version: 3 } },
  }),
} as const;
