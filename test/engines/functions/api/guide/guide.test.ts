import { expect, test } from "@jest/globals";
import { guide } from "#guide/guide";
import { openApi } from "../../../../rigs/office.ts";
import { newTable } from "../../../../rigs/table.ts";

const { call } = await openApi(await newTable(), () => "2026-12-01T09:00:00.000Z");
const read = (path: string, language: string, query: Record<string, string> = {}) =>
  call("GET", path, { headers: { "accept-language": language }, query });

type Rule = {
  id: string;
  says: string;
  reading?: string;
  parameters: { name: string; says: string; value: string }[];
  kept: { by: string; says: string }[];
};
type Guide = { edition: string; articles: { number: number; title: string; rules: Rule[] }[] };

const textsOf = ({ articles }: Guide): string[] =>
  articles.flatMap(({ title, rules }) => [
    title,
    ...rules.flatMap(({ says, reading = says, parameters, kept }) => [
      says,
      reading,
      ...[...parameters, ...kept].map((told) => told.says),
    ]),
  ]);

test.each([
  ["ar", /\p{Script=Arabic}/u, /[a-z]{9}/],
  ["fr", /[a-zéèà]/, /\p{Script=Arabic}/u],
  ["en", /[a-z]/, /\p{Script=Arabic}/u],
])(
  "the guide is read whole in %s: thirteen articles and the preamble, each rule with how it is kept",
  async (language, own, foreign) => {
    const { status, headers, body } = await read("/guide", language);
    expect(status).toBe(200);
    expect(headers["content-language"]).toBe(language);
    expect(body.articles.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, n) => n),
    );
    expect(body.articles.flatMap(({ rules }: { rules: Rule[] }) => rules.map(({ id }) => id))).toEqual(
      guide.articles.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
    );
    for (const text of textsOf(body)) {
      expect(text).toMatch(own);
      expect(text.replaceAll("OpenGovMorocco", "")).not.toMatch(foreign);
    }
  },
);

test("a rule is told with the numbers that its edition gives it, and with the acts that are refused", async () => {
  const { body } = await read("/guide/rules/G5.3", "en");
  expect(body).toMatchObject({ edition: "2022-05-24", id: "G5.3", article: 5, source: "text" });
  expect(body.parameters).toEqual([
    { name: "noticeDays", says: expect.any(String), value: "10" },
    { name: "clearDays", says: expect.any(String), value: "false" },
  ]);
  expect(body.kept[0]).toMatchObject({ by: "rule", acts: ["sendNotice", "changePlan", "answerProposal"] });
});

test.each([
  ["G0", 0],
  ["G4.14", 4],
  ["G13.4", 13],
])("rule %s is found in article %i", async (id, article) => {
  expect((await read(`/guide/rules/${id}`, "fr")).body).toMatchObject({ id, article });
});

test("the edition is that of the day asked for, else of today", async () => {
  expect((await read("/guide/rules/G5.5", "ar", { on: "2023-01-01" })).body.edition).toBe("2022-05-24");
  expect((await read("/guide", "ar", { on: "yesterday" })).status).toBe(400);
});

test("the readings are told by themselves, each under its rule", async () => {
  const { body } = await read("/guide/readings", "ar");
  const ids = body.readings.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(["G3.1", "G4.14", "G5.3", "G5.4", "G12.4"]));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { reading } of body.readings) expect(reading).toMatch(/\p{Script=Arabic}/u);
});
