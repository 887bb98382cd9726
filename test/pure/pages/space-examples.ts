import { CivilDate } from "#calendar/civil-date";
import type { Complete } from "#committee/association";

const on = (day: string) => CivilDate.parse(day);

/** A member of the civil-society space. */
export const member = (more: Partial<Complete> = {}): Complete => ({
  stage: "complete",
  id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0E",
  edition: on("2022-05-24"),
  name: { ar: "جمعية الشفافية المحلية", fr: "Association pour la transparence locale" },
  receipt: { kind: "final", date: on("2019-05-14") },
  region: "souss-massa",
  fields: ["transparency", "participation"],
  scope: "local",
  since: on("2012-03-01"),
  contact: { name: { ar: "كاتبة", latin: "Secrétaire" }, email: "contact@association.example", language: "fr" },
  joined: on("2026-12-01"),
  ...more,
});
