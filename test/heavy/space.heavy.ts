import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import { personAt } from "../journeys/person.ts";
import { awaited, enterWorld, isLocal, type World } from "../journeys/world.ts";
import { startBrowser } from "../rigs/browser.ts";

/** A deployment that sends codes is needed: the rehearsal's emulator sends none. */
const chapter = isLocal ? describe : describe.skip;

chapter("an association comes to the civil-society space", () => {
  let world: World;
  let browser: Awaited<ReturnType<typeof startBrowser>>;

  beforeAll(async () => {
    [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
  });

  afterAll(async () => {
    await browser?.stop();
    await world?.stop();
  });

  const contact = "contact@association.example";
  const taste = { javaScriptEnabled: false, width: 390 };

  test("G2.5: from its declaration, without an account or a script, to its region's page", async () => {
    const someone = await personAt(world, browser, { email: contact, language: "fr", taste });
    const { page, here, goTo } = someone;
    await goTo("/desk/space/register");
    await page.click(".actions button");
    await here();
    expect(await page.locator(".field-error").count()).toBeGreaterThan(3);
    await page.fill("#name-ar", "جمعية الشفافية المحلية");
    await page.fill("#name-fr", "Association pour la transparence locale");
    await page.selectOption("#region", "souss-massa");
    await page.check("#scope-local");
    await page.check("#fields-transparency");
    await page.fill("#since", "2012-03-01");
    await page.selectOption("#receipt-kind", "final");
    await page.fill("#receipt-date", "2019-05-14");
    await page.fill("#contact-name-ar", "كاتبة عامة");
    await page.fill("#contact-name-latin", "Secrétaire générale");
    await page.fill("#contact-email", contact);
    await page.check("#consent-version");
    await page.click(".actions button");
    expect(new URL(page.url()).pathname).toBe("/desk/space/registered");
    await here();

    const secretary = await personAt(world, browser, { email: people.secretariat, language: "ar", taste: {} });
    await secretary.goTo("/desk/space");
    await secretary.page.goto(`${world.address}/desk/space?stage=declared`);
    await secretary.here();
    await secretary.page.click("tbody a");
    await secretary.here();
    await secretary.page.click(".card .button");
    await secretary.here();
    await secretary.page.click('main a[href$="/seat"]');
    await secretary.here();
    await secretary.goTo("/desk/space/import");

    const letters = await awaited(
      async () => (await world.letters()).filter(({ to }) => to.includes(contact)),
      (all) => all.length >= 2,
    );
    expect(letters.map(({ subject }) => subject)).toContain(
      "Votre association est membre de l’espace de la société civile",
    );
    const [, own] = /\/desk\/space\/([0-9A-Z]{26})/.exec(letters.at(-1)!.text)!;
    await goTo(`/desk/space/${own}`);
    await page.click('main a[href$="/change"]');
    await here();

    const shown = await awaited(
      async () => (await fetch(`${world.pages}/fr/space/souss-massa`)).text(),
      (text) => text.includes("Association pour la transparence locale"),
    );
    expect(shown).not.toContain(contact);
    await page.goto(`${world.pages}/fr/space`);
    await here();
    await page.goto(`${world.pages}/fr/space/souss-massa`);
    await here();
  });
});
