import { expect, test } from "@jest/globals";
import { post, received, recipient } from "./examples.ts";
import { nextMissed } from "./held-examples.ts";

test.each([
  ["ar", "هو الخميس، 17 يونيو 2027، ولم ينعقد أي اجتماع آخر", "المادة 5"],
  ["fr", "au plus tard le jeudi 17 juin 2027\u00a0; aucune autre réunion ne s’est tenue", "article 5"],
  ["en", "by Thursday, 17 June 2027, and no further meeting was held", "article 5"],
] as const)(
  "G5.1: in %s it says that the six months were missed, and where a meeting is planned",
  async (language, none, article) => {
    const { text } = await received(nextMissed, recipient(language), post);
    expect(text).toContain(none);
    expect(text).toContain(article);
    expect(text?.split("\n")).toContain("https://ishraf.example.ma/desk/meetings/new");
  },
);
