import type { Instant } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import type { LeftOut } from "#secretariat/shapes";

/** One letter to one person: the matter and the page that owe it, which letter it is, and the seat or person it goes to. */
export type Addressed = Readonly<{ matter: string; page: number; letter: Letter["letter"]; to: string }>;

/** Whom a letter is written to: a person's key, and the page of the letter in whose place it goes, if it is sent anew. */
type Written = Readonly<{ person: string; insteadOf?: number }>;

/** Where a letter stands: waiting, claimed by a sender for a while, gone, and what the post has told of it since. */
export type KeptLetter = Addressed &
  Written &
  Readonly<{
    status: "queued" | "claimed" | "sent" | "delivered" | "bounced" | "complained" | "rejected";
    /** 1 for a first sending; one more for each time it was sent anew. */
    sending: number;
    queuedAt: Instant;
    sentAt?: Instant;
    deliveredAt?: Instant;
    /** When it came back, or was rejected by the post after it had been taken. */
    returnedAt?: Instant;
    /** When the post last told that it is trying still. */
    delayedAt?: Instant;
    /** The name of the post's last refusal to take it, "MessageRejected", and when that was; gone once it is sent. */
    refused?: string;
    refusedAt?: Instant;
  }>;

/** What the post tells of a letter that it took. */
export type News = Readonly<{
  what: "delivered" | "bounced" | "complained" | "delayed" | "rejected";
  at: Instant;
  /** It means nothing for a letter that was delivered: an automatic reply looks like this. */
  unlessDelivered?: boolean;
}>;

/** Where each letter to each person stands. */
export type LetterBox = Readonly<{
  /** Queues a letter; one that is there already stays as it stands. One that it goes in the place of is answered. */
  queue: (letter: Addressed, written: Written, at: Instant) => Promise<void>;
  /** Which of these letters are there, and where they stand, in one call; at most 100. */
  known: (letters: readonly Addressed[]) => Promise<readonly KeptLetter[]>;
  /** Takes a letter for sending until `leaseEnds`; "sent" when it went before, "claimed" when another sender holds it. */
  claim: (
    letter: Addressed,
    lease: Readonly<{ person: string; now: Instant; leaseEnds: Instant }>,
  ) => Promise<"yours" | "claimed" | "sent">;
  /** Gives back a letter that could not be sent, for the next try, with the post's refusal. */
  release: (letter: Addressed, refusal?: Readonly<{ refused: string; at: Instant }>) => Promise<void>;
  /** Marks a letter sent, with the id that the post gave it; what the post has told of it since then stands. */
  markSent: (letter: Addressed, postId: string, at: Instant) => Promise<void>;
  /** Notes what the post tells: twice, late or in any order, it comes to the same; of an unknown letter, to nothing. */
  tell: (letter: Addressed, news: News) => Promise<void>;
  /** The letters that came back and have not been answered, the latest first; `leftOut` is told of those that a newer release wrote. */
  returned: (leftOut?: LeftOut) => Promise<readonly KeptLetter[]>;
  /** Takes a letter off those that came back. */
  answered: (letter: Addressed) => Promise<void>;
  /** Every letter of a matter, in the order of its pages. */
  lettersOf: (matter: string) => Promise<readonly KeptLetter[]>;
}>;
