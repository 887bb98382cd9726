import { expect, test } from "@jest/globals";
import ICAL from "ical.js";
import { CivilDate, ClockTime } from "#calendar/civil-date";
import { invitation, withdrawal } from "#letters/meetings/invitation";
import { cancelled, id, meeting, notice, post, postponed, received, recipient, written } from "./examples.ts";

const textOf = (...asked: Parameters<typeof invitation>): string => invitation(...asked).text;

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventOf = (text: string) => calendarOf(text).getFirstSubcomponent("vevent")!;

const propertyOf = (text: string, name: string) => eventOf(text).getFirstPropertyValue(name)?.toString();

test.each([
  ["2026-12-17", "2026-12-17T10:00:00Z", "since UTC+0 for good"],
  ["2026-09-10", "2026-09-10T09:00:00Z", "while Morocco was at UTC+1"],
  ["2026-03-02", "2026-03-02T10:00:00Z", "in Ramadan"],
])("a meeting at ten in Morocco on %s begins at %s, %s", (day, start) => {
  const text = textOf(
    meeting({ heldOn: CivilDate.parse(day), beginsAt: ClockTime.parse("10:00") }),
    recipient("ar"),
    post,
  );
  expect(propertyOf(text, "dtstart")).toBe(start);
  expect(text).not.toContain("TZID");
});

test.each([
  ["ar", "اجتماع لجنة الإشراف", "كتابة لجنة الإشراف", "ممثلة وزارة الصحة", "قاعة الاجتماعات الكبرى، الرباط"],
  [
    "fr",
    "Réunion du comité de pilotage",
    "Secrétariat du comité de pilotage",
    "Représentante du ministère de la Santé",
    "Grande salle de réunion, Rabat",
  ],
  [
    "en",
    "Meeting of the steering committee",
    "Secretariat of the steering committee",
    "Représentante du ministère de la Santé",
    "Main meeting room, Rabat",
  ],
] as const)(
  "in %s it asks the member to a confirmed meeting: %s",
  (language, summary, organizer, attendee, location) => {
    const text = textOf(meeting(), recipient(language), post);
    const asked = eventOf(text).getFirstProperty("attendee")!;
    expect(calendarOf(text).getFirstPropertyValue("method")).toBe("REQUEST");
    expect(propertyOf(text, "uid")).toBe(`meeting-${id}@ishraf.example.ma`);
    expect(propertyOf(text, "dtstamp")).toBe("2026-12-07T08:59:30Z");
    expect(propertyOf(text, "dtend")).toBe("2026-12-17T12:30:00Z");
    expect(propertyOf(text, "status")).toBe("CONFIRMED");
    expect(propertyOf(text, "summary")).toBe(summary);
    expect(propertyOf(text, "location")).toBe(location);
    expect(propertyOf(text, "organizer")).toBe("mailto:kitaba@example.ma");
    expect(eventOf(text).getFirstProperty("organizer")!.getParameter("cn")).toBe(organizer);
    expect(String(asked.getFirstValue()).toLowerCase()).toBe("mailto:sante@example.ma");
    expect(["cn", "rsvp", "partstat"].map((name) => asked.getParameter(name))).toEqual([
      attendee,
      "TRUE",
      "NEEDS-ACTION",
    ]);
  },
);

test("each notice after the first is the next in the sequence of the same invitation", () => {
  const [first, third] = [1, 3].map((notices) => textOf(meeting({ notices }), recipient("fr"), post));
  expect([first, third].map((text) => propertyOf(text!, "sequence"))).toEqual(["0", "2"]);
  expect(propertyOf(first!, "uid")).toBe(propertyOf(third!, "uid"));
});

test("with no end it has none, and with no place it is held at its link", () => {
  const text = textOf(meeting({ endsAt: undefined, place: undefined }), recipient("fr"), post);
  expect(propertyOf(text, "dtend")).toBeUndefined();
  expect(propertyOf(text, "location")).toBe("https://visio.example.ma/r/ishraf?a=1&b=2");
});

test("long Arabic lines are folded at 75 bytes and read back the same", () => {
  const title = "بند طويل، فيه فاصلة؛ ونقطة وعلامة \\ وحرف 😀 ".repeat(6).trim();
  const text = textOf(meeting({ agenda: [{ title: { ar: title } }] }), recipient("ar"), post);
  expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(propertyOf(text, "description")).toContain(`1. ${title}`);
});

test("a line break in a name or a title adds no property", () => {
  const agenda = [{ title: { ar: "بند\r\nATTACH:https://example.com" } }];
  const text = textOf(meeting({ agenda }), recipient("ar", { ar: 'اسم"\r\nATTACH:x' }), post);
  expect(eventOf(text).getFirstProperty("attach")).toBeNull();
});

test("the invitation within the letter and the one attached are the same", async () => {
  const [within, attached] = (await received(notice(), recipient("ar"), post)).attachments;
  expect([within?.contentType, attached?.contentType, attached?.filename]).toEqual([
    "text/calendar",
    "application/ics",
    "invite.ics",
  ]);
  expect(within?.content.toString()).toBe(attached?.content.toString());
  expect(attached?.content.toString()).toBe(textOf(meeting(), recipient("ar"), post));
});

test.each([
  ["put off", postponed],
  ["cancelled", cancelled],
] as const)("a meeting that is %s is taken off calendars: the same UID, the next in the sequence", (_, off) => {
  const { method, text } = withdrawal(off().meeting, recipient("fr"), post);
  expect(method).toBe("CANCEL");
  expect(calendarOf(text).getFirstPropertyValue("method")).toBe("CANCEL");
  expect(propertyOf(text, "uid")).toBe(propertyOf(textOf(meeting(), recipient("fr"), post), "uid"));
  expect(propertyOf(text, "sequence")).toBe("1");
  expect(propertyOf(text, "status")).toBe("CANCELLED");
  expect(propertyOf(text, "dtstamp")).toBe("2026-12-09T10:00:00Z");
  expect(propertyOf(text, "dtstart")).toBe("2026-12-17T10:00:00Z");
  expect(propertyOf(text, "organizer")).toBe("mailto:kitaba@example.ma");
  expect(propertyOf(text, "attendee")?.toLowerCase()).toBe("mailto:sante@example.ma");
  expect(propertyOf(text, "description")).toBe("La date coïncide avec un engagement du gouvernement");
});

test("the notice of another day comes after what took the meeting off calendars", () => {
  const off = withdrawal(postponed({ notices: 2 }).meeting, recipient("fr"), post).text;
  const anew = textOf(meeting({ notices: 3 }), recipient("fr"), post);
  expect([off, anew].map((text) => propertyOf(text, "sequence"))).toEqual(["1", "2"]);
});

test.each([
  ["put off", postponed],
  ["cancelled", cancelled],
] as const)("the letter about a meeting that is %s carries the withdrawal within and attached", async (_, off) => {
  const raw = Buffer.from(await written(off(), recipient("ar"), post)).toString("ascii");
  expect(raw).toMatch(/text\/calendar; charset=utf-8; method=CANCEL/);
  const [within, attached] = (await received(off(), recipient("ar"), post)).attachments;
  expect([within?.contentType, attached?.contentType, attached?.filename]).toEqual([
    "text/calendar",
    "application/ics",
    "cancel.ics",
  ]);
  const { text } = withdrawal(off().meeting, recipient("ar"), post);
  expect([within, attached].map((part) => part?.content.toString())).toEqual([text, text]);
});
