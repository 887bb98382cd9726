import { describe, expect, test } from "@jest/globals";
import { id, notice, post, received, recipient } from "./examples.ts";
import { minutes } from "./held-examples.ts";

const at = (purpose: string) =>
  `https://ishraf.example.ma/desk/from-letter?link=${purpose}.${id}.1.someone.${"s".repeat(43)}`;
const links = { coming: at("coming"), proposal: at("proposal") };
const withLinks = { ...post, links };
const withContribution = { ...post, links: { contribution: at("contribution") } };

describe.each([
  ["ar", "تأكيد الحضور أو الاعتذار", "اقتراح تعديل جدول الأعمال أو الموعد", "لا يُستعمل سوى مرة واحدة", "إغناء المحضر"],
  [
    "fr",
    "Dire si vous venez",
    "Proposer de modifier l’ordre du jour ou la date",
    "ne sert qu’une fois",
    "Enrichir le procès-verbal",
  ],
  ["en", "Say whether you come", "Propose a change to the agenda or the date", "works once", "Enrich the minutes"],
] as const)("in %s", (language, coming, proposing, once, enriching) => {
  test("a notice has a link to say whether one comes and one to propose (G5.4), and says that each works once", async () => {
    const { html, text } = await received(notice(), recipient(language), withLinks);
    expect(html).toMatch(new RegExp(`<a href="${links.coming.replace("?", "\\?")}"[^>]*>${coming}</a>`));
    expect(html).toMatch(new RegExp(`<a href="${links.proposal.replace("?", "\\?")}"[^>]*>${proposing}</a>`));
    const lines = text!.split("\n");
    for (const address of Object.values(links)) expect(lines).toContain(address);
    for (const form of [html, text]) expect(form).toContain(once);
  });

  test("the minutes have a link to enrich them (G5.6)", async () => {
    const { html, text } = await received(minutes(), recipient(language), withContribution);
    expect(html).toContain(`>${enriching}</a>`);
    expect(text!.split("\n")).toContain(at("contribution"));
    for (const form of [html, text]) expect(form).toContain(once);
  });

  test("a letter without links of its reader’s own speaks of none", async () => {
    for (const letter of [notice(), minutes()]) {
      const { html, text } = await received(letter, recipient(language), { ...post, links: {} });
      for (const form of [html, text]) expect(form).not.toMatch(new RegExp(`from-letter|${once}`));
    }
  });
});
