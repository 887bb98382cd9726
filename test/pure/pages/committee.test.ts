import { expect, test } from "@jest/globals";
import { CivilDate } from "#calendar/civil-date";
import { committeePage, compositionPage } from "#pages/committee";
import { groupsPage } from "#pages/groups";
import { planPage } from "#pages/plans";
import { everyGroup, shownPlan, sitters } from "./committee-examples.ts";
import { view } from "./examples.ts";

test("G3.1: the committee’s page tells both colleges, vacant seats, the chair apart, and warns where they are not as many", () => {
  const html = committeePage(sitters, view("fr"));
  expect(html).toContain("Sièges de l’administration\u00a0: 2\u00a0; sièges de la société civile\u00a0: 1");
  expect(html).toContain("Siège vacant");
  expect(html).toContain("Secrétaire général");
  expect(html).toContain('href="/fr/committee/2026-12-01"');
  expect(html).toContain('href="/fr/committee/2026-12-10"');
});

test("bodies stand in the order of the page’s language", () => {
  const [first, second, ...others] = sitters.seats;
  const named = [
    { ...first!, body: { ar: "وزارة الصحة", fr: "Ministère de la Santé" } },
    { ...second!, body: { ar: "وزارة العدل", fr: "Ministère de la Justice" } },
  ];
  const orderIn = (language: "ar" | "fr") => {
    const html = committeePage({ ...sitters, seats: [...named, ...others] }, view(language, "2026-12-12"));
    const [health, justice] = named.map(({ body }) => html.indexOf(body[language]));
    return health! < justice! ? "health first" : "justice first";
  };
  expect([orderIn("ar"), orderIn("fr")]).toEqual(["health first", "justice first"]);
});

test("G3.1: where both have as many seats, no warning is given", () => {
  const html = compositionPage(sitters, CivilDate.parse("2026-12-01"), view("en"));
  expect(html).toContain("have as many seats: 1 each");
  expect(html).not.toContain("notice-warn");
});

test("G4.1: a plan’s page tells which bodies have answered, and since when the others are late; never how they are written to", () => {
  const inTime = planPage(shownPlan, view("fr", "2026-12-10"));
  expect(inTime).toContain("A répondu le mercredi 2 décembre 2026");
  expect(inTime).toContain("Réponse attendue");
  const late = planPage(shownPlan, view("fr", "2027-01-10"));
  expect(late).toContain("En retard depuis le mercredi 30 décembre 2026");
  expect(late).toContain(shownPlan.head);
  for (const html of [inTime, late]) expect(html).not.toContain("bureau@example.ma");
});

test("G9.3: groups are told by their kind, the territorial ones with their region", () => {
  const html = groupsPage(everyGroup, view("fr"));
  expect(html).toContain("Souss-Massa");
  expect(html).toContain("Experte");
  expect(html).toContain("Rien n’a encore été créé");
});
