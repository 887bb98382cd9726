import { expect, test } from "@jest/globals";
import { id, meeting, post, received, recipient } from "./examples.ts";
import { overdue } from "./held-examples.ts";

test.each([
  ["ar", "هو الثلاثاء، 22 دجنبر 2026 (المادة 5 من الدليل)", "دُوّن هذا التأخر في سجل الاجتماع", "ولو أُرسل متأخرا"],
  ["fr", "au plus tard le mardi 22 décembre 2026 (article 5 du guide)", "consigné au registre", "même tardif"],
  ["en", "by the end of Tuesday, 22 December 2026 (article 5 of the guide)", "stands on the record", "late or not"],
] as const)(
  "G5.5: in %s it tells the day, that it stands on the record, and where the meeting is worked on",
  async (language, ...told) => {
    const { html, text } = await received(overdue(), recipient(language), post);
    for (const words of told) for (const form of [html, text]) expect(form).toContain(words);
    expect(text?.split("\n")).toContain(`https://ishraf.example.ma/desk/meetings/${id}`);
  },
);

test.each([
  ["ar", "إتمام تحرير المحضر", "لم تُدوَّن لائحة الحضور بعد"],
  ["fr", "achever le procès-verbal", "La liste de présence n’a pas encore été enregistrée"],
  ["en", "Finish the minutes", "Who came has not been recorded yet"],
] as const)(
  "in %s it asks for what is missing: the minutes, or who came before them",
  async (language, finish, attendance) => {
    const drafted = await received(overdue(), recipient(language), post);
    expect(drafted.text).toContain(finish);
    expect(drafted.text).not.toContain(attendance);
    const untold = await received(overdue(meeting()), recipient(language), post);
    expect(untold.text).toContain(attendance);
    expect(untold.text).not.toContain(finish);
  },
);
