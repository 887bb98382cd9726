import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { LetterName } from "#committee/correspondence";
import { Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { ById, bare, route } from "#contract/kernel/route";
import { body, id, name, seatId } from "#contract/meetings/examples";

/** One letter to one person, and where it stands. */
const LetterView = z.object({
  letter: LetterName,
  /** The page of the meeting's journal that owes it. */
  page: z.int(),
  /** The key of the seat or person that it goes to. */
  to: z.string(),
  /** Who that is now: the holder of the seat, with its body, or the person. */
  addressee: z.optional(z.object({ name: Name, body: z.optional(Words) })),
  /**
   * Queued, claimed while it is handed to the post, sent; then what the post tells: delivered to the recipient's server, come
   * back, complained of as unwanted, or rejected by the post itself.
   */
  status: z.enum(["queued", "claimed", "sent", "delivered", "bounced", "complained", "rejected"]),
  queuedAt: Instant,
  sentAt: z.optional(Instant),
  deliveredAt: z.optional(Instant),
  /** When it came back or was rejected. */
  returnedAt: z.optional(Instant),
  /** When the post last told that it is trying still. */
  delayedAt: z.optional(Instant),
  /** The post's last refusal to take it, by its name there, while it is queued still. */
  refused: z.optional(z.string()),
});
export type LetterView = z.infer<typeof LetterView>;

/** A meeting’s letters. */
export const letterRoutes = {
  readLetters: route({
    act: "readLetters",
    summary: "Read which letters a meeting has owed, to whom, and where each stands",
    params: ById,
    ...bare,
    out: z.object({ letters: z.array(LetterView) }),
    example: {
      params: { id },
      out: {
        letters: [
          {
            letter: "notice-of-meeting",
            page: 2,
            to: `SEAT#${seatId}`,
            addressee: { name, body },
            status: "delivered",
            queuedAt: "2026-12-06T09:00:02.000Z",
            sentAt: "2026-12-06T09:00:03.000Z",
            deliveredAt: "2026-12-06T09:00:05.000Z",
          },
        ],
      },
    },
  }),
} as const;
