import { expect, test } from "@jest/globals";
import { Instant } from "#calendar/civil-date";
import type { LetterView } from "#contract/letters";
import { countsOf, statusOf } from "#pages/desk/letter-status";

const at = (time: string) => Instant.parse(`2026-12-07T${time}.000Z`);

const letter = (changes: Partial<LetterView>): LetterView => ({
  ...{ letter: "notice-of-meeting", page: 2, to: "SEAT#one", status: "queued", queuedAt: at("09:00:00") },
  ...changes,
});

const gone = { sentAt: at("09:00:03"), deliveredAt: at("09:05:00"), returnedAt: at("10:10:00") } as const;

test.each([
  [letter({}), "Queued"],
  [
    letter({ refused: "MessageRejected" }),
    "Queued: the mail service would not take it (MessageRejected); it will be tried again",
  ],
  [letter({ status: "claimed" }), "On its way"],
  [letter({ ...gone, status: "sent" }), "Sent on Monday, 7 December 2026 at 09:00"],
  [
    letter({ ...gone, status: "sent", delayedAt: at("09:30:00") }),
    "Sent, and delayed: delivery was still being tried on Monday, 7 December 2026 at 09:30",
  ],
  [letter({ ...gone, status: "delivered" }), "Delivered to the recipient’s server on Monday, 7 December 2026 at 09:05"],
  [letter({ ...gone, status: "bounced" }), "Came back undelivered on Monday, 7 December 2026 at 10:10"],
  [letter({ ...gone, status: "rejected" }), "Rejected by the mail service on Monday, 7 December 2026 at 10:10"],
  [letter({ ...gone, status: "complained" }), "Delivered, then reported by the recipient as unwanted"],
])("a letter that stands so is told so: %#", (view, says) => expect(statusOf(view, "en")).toBe(says));

test("a letter that came back is told so in each language", () => {
  const view = letter({ ...gone, status: "bounced" });
  expect(statusOf(view, "ar")).toBe("تعذر تسليمها فرُدَّت يوم الاثنين، 7 دجنبر 2026 على الساعة 10:10");
  expect(statusOf(view, "fr")).toBe("Revenu sans avoir pu être remis le lundi 7 décembre 2026 à 10\u00a0h\u00a010");
});

test("letters are counted by where they stand, and only where any does", () => {
  const letters = [
    letter({}),
    letter({ status: "delivered" }),
    letter({ status: "delivered" }),
    letter({ status: "bounced" }),
  ];
  expect(countsOf(letters, "en")).toBe("delivered: 2, queued: 1, came back: 1");
  expect(countsOf(letters, "ar")).toBe("بلغت: 2، في الانتظار: 1، رُدَّت: 1");
});
