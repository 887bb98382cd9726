import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import { personAt } from "../journeys/person.ts";
import { awaited, dayIn, enterWorld, isLocal, type World } from "../journeys/world.ts";
import { startBrowser } from "../rigs/browser.ts";
import { pdf } from "../rigs/pictures.ts";

/** A deployment that sends codes is needed: the rehearsal's emulator sends none. */
const chapter = isLocal ? describe : describe.skip;

const REPRESENTATIVE = "representante@sante.example";
const DEPUTY = "suppleant@sante.example";
const NUMBER = "+212600000042";

chapter("people come to the committee at the desk", () => {
  let world: World;
  let browser: Awaited<ReturnType<typeof startBrowser>>;

  beforeAll(async () => {
    [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
  });

  afterAll(async () => {
    await browser?.stop();
    await world?.stop();
  });

  type AtDesk = Awaited<ReturnType<typeof personAt>>;

  const lettersTo = (email: string) =>
    awaited(
      async () => (await world.letters()).filter(({ to }) => to.includes(email)),
      (found) => found.length > 0,
    );

  /** The secretariat enters a plan of two bodies, once without its title. */
  const adopt = async ({ goTo, follow, fill, send, page }: AtDesk): Promise<void> => {
    await goTo("/desk/plans");
    await follow("/desk/plans/new");
    const body = (index: number, name: string, email: string) => ({
      [`bodies-${index}-name-ar`]: name,
      [`bodies-${index}-contact-name-ar`]: "مكتب الضبط",
      [`bodies-${index}-contact-name-latin`]: "Bureau d’ordre",
      [`bodies-${index}-contact-email`]: email,
    });
    await fill({
      ...{ begins: dayIn(0), ends: dayIn(720), adoptedOn: dayIn(0) },
      ...body(0, "وزارة الصحة والحماية الاجتماعية", "bureau@sante.example"),
      ...body(1, "وزارة التجهيز والماء", "bureau@equipement.example"),
    });
    await send();
    expect(await page.locator(".field-error").count()).toBe(1);
    await fill({ "title-ar": "خطة العمل الوطنية للحكومة المنفتحة", "title-fr": "Plan d’action national" });
    await send();
    expect(page.url()).toContain("done=adopted");
    for (const office of ["bureau@sante.example", "bureau@equipement.example"])
      expect((await lettersTo(office))[0]!.subject).toContain("تعيين ممثلكم ونائبه");
  };

  const someone = (who: string, ar: string, latin: string, email: string) => ({
    [`${who}-contact-name-ar`]: ar,
    [`${who}-contact-name-latin`]: latin,
    [`${who}-contact-email`]: email,
    [`${who}-post-ar`]: "مديرة مركزية",
  });

  /** One of its bodies has answered: what is refused without a letter is taken with one, and nothing is typed twice. */
  const appoint = async ({ page, here, fill, send }: AtDesk): Promise<void> => {
    await page.locator('main a[href*="/appointments/"]').first().click();
    await here();
    await fill({
      ...someone("representative", "سلمى العلوي", "Salma Alaoui", REPRESENTATIVE),
      ...someone("deputy", "كريم بناني", "Karim Bennani", DEPUTY),
    });
    await page.selectOption("#representative-contact-language", "fr");
    await send();
    expect(await page.textContent(".error-summary")).toContain("المادة 4 من الدليل");
    const letter = { name: "lettre.pdf", mimeType: "application/pdf", buffer: pdf("an official letter") };
    await page.setInputFiles("#letter", letter);
    await send();
    expect(page.url()).toContain("done=appointed");
    expect(await page.textContent(".notice-warn")).toMatch(/10.*9/);
  };

  /** Anyone reads who sits, as it is and as it became today. */
  const readCommittee = async ({ page, here }: AtDesk): Promise<void> => {
    const shown = async (path: string) => (await fetch(`${world.pages}${path}`)).text();
    for (const [path, name] of [
      ["/committee", "سلمى العلوي"],
      ["/fr/committee", "Salma Alaoui"],
    ] as const) {
      const html = await awaited(
        () => shown(path),
        (found) => found.includes(name),
      );
      expect(html).toContain(name);
      expect(html).not.toContain(REPRESENTATIVE);
    }
    await page.goto(`${world.pages}/fr/committee`);
    await here();
    await page.click(`main a[href$="/committee/${dayIn(0)}"]`);
    await here();
    expect(await page.textContent("main")).toContain("Karim Bennani");
  };

  /** Whoever was appointed finds the group, puts their number right, and agrees that the others see it. */
  const comeIn = async ({ page, here, goTo, fill }: AtDesk): Promise<void> => {
    await goTo("/desk/group");
    expect(await page.textContent("table")).toContain(people.secretariat);
    expect(await page.textContent("table")).toContain("Karim Bennani");
    await goTo("/desk/me");
    const save = async () => {
      await page.click('form[action="/desk/me"] button');
      await here();
    };
    await fill({ whatsapp: "0600000042" });
    await save();
    expect(await page.locator("#whatsapp-error").count()).toBe(1);
    await fill({ whatsapp: NUMBER });
    await save();
    for (const purpose of ["committee", "whatsapp"]) {
      await page.click(`form:has(input[value=${purpose}]) button[value=give]`);
      await here();
    }
    expect(await page.locator("button[value=withdraw]").count()).toBe(2);
    await goTo("/desk/group");
    expect(await page.textContent("table")).toContain(NUMBER);
  };

  test("G4.1, G3.1, G10.5: from a plan's adoption to who was appointed by a letter, at home in the committee", async () => {
    const secretary = await personAt(world, browser, { email: people.secretariat, language: "ar", taste: {} });
    await adopt(secretary);
    await appoint(secretary);
    expect((await lettersTo(REPRESENTATIVE))[0]!.subject).toContain("Bienvenue");
    expect((await lettersTo(DEPUTY))[0]!.subject).toContain("مرحبا بكم");
    const taste = { javaScriptEnabled: false, width: 390 };
    const appointed = await personAt(world, browser, { email: REPRESENTATIVE, language: "fr", taste });
    await readCommittee(appointed);
    await comeIn(appointed);
    await secretary.goTo("/desk/committee");
    expect(await secretary.page.locator(".notice-warn").count()).toBe(1);
    await Promise.all([secretary.close(), appointed.close()]);
  });
});
