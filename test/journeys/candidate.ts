import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { startBrowser, Taste } from "../rigs/browser.ts";
import { personAt } from "./person.ts";
import { awaited, type World } from "./world.ts";

export const questions = [
  ...["presentation", "pointsOpenGovernment", "pointsMobilising", "pointsTechnology"],
  ...["pointsCarryingOut", "pointsEvaluating", "pointsDrafting"],
];

type Standing = Readonly<{ email: string; language: "ar" | "fr"; name: string; taste: Omit<Taste, "locale"> }>;
type Place = Readonly<{ world: World; browser: Awaited<ReturnType<typeof startBrowser>>; call: string }>;

/** Where pictures of what is met are kept, if anyone asks for them. */
const pictures = process.env["PICTURES"];

/** The id of the association in the letter that tells its contact that it has come. */
const ownIdIn = async ({ world }: Place, email: string): Promise<string> => {
  const isIt = /\/desk\/space\/([0-9A-Z]{26})/;
  const letters = await awaited(
    async () => (await world.letters()).filter(({ to, text }) => to.includes(email) && isIt.test(text)),
    (found) => found.length > 0,
  );
  return isIt.exec(letters[0]!.text)![1]!;
};

/** Someone who has their association come to the space, and stand for a call. */
export const candidateAt = async (place: Place, { email, language, name, taste }: Standing) => {
  const { world, browser, call } = place;
  const person = await personAt(world, browser, { email, language, taste });
  const { page, goTo, fill, send, here } = person;
  const picture = async (of: string): Promise<void> => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${language}-${of}.png`), fullPage: true });
  };

  await goTo("/desk/space/register");
  await fill({ "name-ar": name, since: "2012-03-01", "receipt-date": "2019-05-14" });
  await fill({ "contact-name-ar": "كاتبة عامة", "contact-name-latin": "Secrétaire générale", "contact-email": email });
  await page.selectOption("#region", "souss-massa");
  await page.selectOption("#receipt-kind", "final");
  for (const box of ["scope-local", "fields-transparency", "consent-version"]) await page.check(`#${box}`);
  await page.selectOption("#contact-language", language);
  await send();
  const association = await ownIdIn(place, email);

  await goTo(`/desk/calls/${call}/candidacies/${association}/new`);
  await send();
  expect(await page.locator(".field-error").count()).toBeGreaterThan(3);
  await picture("register-refused");
  await fill({ "nominee-name-ar": "مرشحة الجمعية", "nominee-name-latin": "Candidate de l’association" });
  await fill({ "nominee-email": `nominee.${email}` });
  await page.selectOption("#nominee-language", language);
  await page.check("#consent-version");
  await send();
  const candidacy = /\/desk\/candidacies\/([0-9A-Z]{26})\?done=registered$/.exec(page.url())![1]!;
  await picture("registered");

  const answer = async (names: readonly string[], text: string): Promise<void> => {
    for (const one of names) await page.fill(`#answers-${one}`, text);
  };
  const choose = async (): Promise<void> => {
    await page.check(`#language-${language}`);
    await page.check("#experience-some");
    await page.check("#marginalised-false");
  };
  const said = (text: string | RegExp) =>
    awaited(
      async () => (await page.locator("#form-state .saved").textContent()) ?? "",
      (found) => (typeof text === "string" ? found.includes(text) : text.test(found)),
    ).then((found) => expect(found).toEqual(expect.stringMatching(text)));
  const letters = async () =>
    (await world.letters()).filter(({ to, html }) => to.includes(email) && html.includes(candidacy));
  const show = () => goTo(`/desk/candidacies/${candidacy}`);
  return { ...person, candidacy, picture, answer, choose, said, letters, show, here };
};

export type Candidate = Awaited<ReturnType<typeof candidateAt>>;
