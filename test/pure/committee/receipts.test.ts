import { expect, test } from "@jest/globals";
import { sendNotice } from "#committee/meetings";
import { type Followed, proposalsUntil, receiptOf } from "#committee/receipts";
import { allowed, at, circumstancesOn, on, planned } from "./examples.ts";

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;

const letter = (more: Partial<Followed> = {}): Followed => ({
  page: 2,
  letter: "notice-of-meeting",
  to: "SEAT#one",
  person: "PERSON#a-member",
  status: "sent",
  queuedAt: at("2026-12-07"),
  sentAt: at("2026-12-07"),
  ...more,
});
const delivered = (day: string, time?: string) => letter({ status: "delivered", deliveredAt: at(day, time) });
const bounced = letter({ status: "bounced" });
const again = (more: Partial<Followed>) => letter({ page: 5, queuedAt: at("2026-12-10"), ...more });

const of = (...letters: readonly Followed[]) => receiptOf(letters, "a-member", noticed);
const until = (...letters: readonly Followed[]) => proposalsUntil(of(...letters), circumstancesOn("2026-12-07"));

test("G5.4: a letter that is not known to have arrived counts from the day on which it was sent", () => {
  expect(of(letter())).toEqual({ receivedOn: "2026-12-07" });
  expect(until(letter())).toBe("2026-12-10");
});

test("G5.4: a letter that arrived counts from that day in Morocco, were it a minute before its end or at its beginning", () => {
  expect(of(delivered("2026-12-07", "23:59"))).toEqual({ receivedOn: "2026-12-07" });
  expect(of(delivered("2026-12-08", "00:00"))).toEqual({ receivedOn: "2026-12-08" });
  expect(until(delivered("2026-12-07", "23:59"))).toBe("2026-12-10");
  expect(until(delivered("2026-12-08", "00:00"))).toBe("2026-12-11");
});

test("G5.4: a letter that its reader complained of had arrived", () => {
  expect(of(letter({ status: "complained", deliveredAt: at("2026-12-08") }))).toEqual({ receivedOn: "2026-12-08" });
});

test.each([
  ["that bounced", bounced],
  ["that bounced after it seemed to have arrived", { ...delivered("2026-12-08"), status: "bounced" }],
  ["that the post rejected", letter({ status: "rejected", sentAt: undefined })],
  ["that waits for the post", letter({ status: "queued", sentAt: undefined })],
] as const)("G5.4: a letter %s starts nothing", (_, one) => {
  expect(of(one)).toBe("not-received");
  expect(until(one)).toBeUndefined();
});

test("G5.4: a letter sent again begins the time that the one before it did not, whichever is told first", () => {
  expect(of(bounced, again({ sentAt: at("2026-12-10") }))).toEqual({ receivedOn: "2026-12-10" });
  expect(of(again({ status: "delivered", deliveredAt: at("2026-12-11") }), bounced)).toEqual({
    receivedOn: "2026-12-11",
  });
  expect(until(bounced, again({ status: "delivered", deliveredAt: at("2026-12-11") }))).toBe("2026-12-14");
  expect(of(bounced, again({ status: "bounced" }))).toBe("not-received");
});

test("G5.4: a notice issued anew opens the time anew: letters of the one before it no longer count", () => {
  const reissued = { ...noticed, noticeSentAt: at("2026-12-09"), noticeSentOn: on("2026-12-09") };
  expect(receiptOf([bounced], "a-member", reissued)).toEqual({ receivedOn: "2026-12-09" });
  const anew = letter({ page: 3, queuedAt: at("2026-12-09"), sentAt: at("2026-12-09"), deliveredAt: at("2026-12-10") });
  expect(receiptOf([bounced, anew], "a-member", reissued)).toEqual({ receivedOn: "2026-12-10" });
});

test.each([
  ["no letter", []],
  ["letters to others", [letter({ status: "bounced", person: "PERSON#another" })]],
  ["letters that tell no person", [letter({ status: "bounced", person: undefined })]],
  ["other letters", [letter({ letter: "meeting-postponed", status: "bounced" })]],
] as const)("G5.4: of whom %s is known, the day of the notice counts", (_, letters) => {
  expect(of(...letters)).toEqual({ receivedOn: noticed.noticeSentOn });
});
