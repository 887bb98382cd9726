import { expect, test } from "@jest/globals";
import { Region } from "#committee/regions";
import { spacePage } from "#pages/space";
import { regionPage } from "#pages/space-region";
import { view } from "./examples.ts";
import { member } from "./space-examples.ts";

const one = member();
const other = member({ id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0F", name: { ar: "أصدقاء البيئة" }, scope: "national" });
const far = member({ id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0G", region: "oriental", name: { ar: "جمعية الشرق" } });

test("a region's page tells its associations by their names, with what everyone may read and nothing of whom one writes to", () => {
  const html = regionPage("souss-massa", [one, far, other], view("fr"));
  expect(html).toContain("Associations de la région Souss-Massa");
  expect(html.indexOf("أصدقاء البيئة")).toBeLessThan(html.indexOf("Association pour la transparence locale"));
  for (const told of ["Nationale", "Participation citoyenne", '<time datetime="2012-03-01">'])
    expect(html).toContain(told);
  expect(html).not.toMatch(/جمعية الشرق|contact@|Secrétaire|2019-05-14/);
  expect(regionPage("fes-meknes", [one], view("fr"))).toContain("Aucune association de cette région");
});

test("G2.5: the index counts the space by region, by local or national scope and by field, and says how to come to it", () => {
  const html = spacePage([one, far, other], view("fr"));
  for (const region of Region.options) expect(html).toContain(`href="/fr/space/${region}"`);
  expect(html).toContain("Souss-Massa</a> · 2 associations");
  expect(html).toContain("Oriental</a> · 1 association<");
  expect(html).toContain("Fès-Meknès</a> · aucune association");
  expect(html).toContain("Locale · 2 associations");
  expect(html).toContain('href="/desk/space/register"');
});
