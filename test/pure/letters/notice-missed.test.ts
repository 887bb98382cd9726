import { expect, test } from "@jest/globals";
import { id, noticeMissed, post, received, recipient } from "./examples.ts";

test.each([
  ["ar", "وكان آخر يوم يجوز فيه ذلك هو الاثنين، 7 دجنبر 2026 (المادة 5 من الدليل)", "يتعين تأجيل الاجتماع"],
  ["fr", "était le lundi 7 décembre 2026 (article 5 du guide)", "doit être reportée"],
  ["en", "was Monday, 7 December 2026 (article 5 of the guide)", "must be moved"],
] as const)(
  "G5.3: in %s it names the day that has passed, asks for the meeting to be moved and says where, and invites nobody",
  async (language, lastDay, move) => {
    const { text, attachments } = await received(noticeMissed, recipient(language), post);
    expect(text).toContain(lastDay);
    expect(text).toContain(move);
    expect(text).toContain("تتبع تنفيذ التزامات خطة العمل الوطنية");
    expect(text?.split("\n")).toContain(`https://ishraf.example.ma/desk/meetings/${id}`);
    expect(attachments).toEqual([]);
  },
);
