import { Region, regionNames } from "#committee/kernel/regions";
import { bare, type Column } from "#committee/space/columns";
import { FieldOfWork, fieldNames } from "#committee/space/fields-of-work";

type Cells = Readonly<Partial<Record<Column, string>>>;
type Names = Readonly<Record<string, string>>;

const byName = (names: readonly (readonly [name: string, value: string])[]): Names =>
  Object.fromEntries(names.map(([name, value]) => [bare(name), value]));

const namesOf = (of: Readonly<{ ar: string; fr: string; en: string }>): readonly string[] => [of.ar, of.fr, of.en];

const regions = byName(
  Region.options.flatMap((region) => [region, ...namesOf(regionNames[region])].map((name) => [name, region] as const)),
);
const fields = byName(
  FieldOfWork.options.flatMap((field) => [field, ...namesOf(fieldNames[field])].map((name) => [name, field] as const)),
);
const kinds = byName([
  ...["provisional", "provisoire", "مؤقت", "وصل مؤقت"].map((name) => [name, "provisional"] as const),
  ...["final", "définitif", "نهائي", "وصل نهائي"].map((name) => [name, "final"] as const),
]);
const scopes = byName([
  ...["local", "locale", "محلي", "محلية"].map((name) => [name, "local"] as const),
  ...["national", "nationale", "وطني", "وطنية"].map((name) => [name, "national"] as const),
]);
const languages = byName([
  ...["ar", "arabe", "arabic", "العربية"].map((name) => [name, "ar"] as const),
  ...["fr", "français", "french", "الفرنسية"].map((name) => [name, "fr"] as const),
  ...["en", "anglais", "english", "الإنجليزية"].map((name) => [name, "en"] as const),
]);

/** What a cell names; one that names nothing we know stands as it is, and can't be read then. */
const among = (names: Names, cell: string): string => names[bare(cell)] ?? cell;

/** A day as spreadsheets write it in Morocco, "14/05/2019", or as it is written here. */
const dayIn = (cell: string): string => {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  return year === "" ? cell : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** Several fields in one cell, between marks that no name of one bears. */
const fieldsIn = (cell: string): readonly string[] =>
  cell
    .split(/[|,،/]/)
    .map((field) => field.trim())
    .filter((field) => field !== "")
    .map((field) => among(fields, field));

const filled = <Value>(cell: string | undefined, read: (cell: string) => Value): Value | undefined =>
  cell === undefined || cell === "" ? undefined : read(cell);

const same = (cell: string): string => cell;

/** An object, where any of it was filled in. */
const anyOf = <Value extends object>(value: Value): Value | undefined =>
  Object.values(value).some((part) => part !== undefined) ? value : undefined;

const contactIn = (cells: Cells): object | undefined => {
  const names = { ar: filled(cells["contact/name/ar"], same), latin: filled(cells["contact/name/latin"], same) };
  const either = { ar: names.ar ?? names.latin, latin: names.latin ?? names.ar };
  const email = filled(cells["contact/email"], same);
  const language = filled(cells["contact/language"], (cell) => among(languages, cell));
  const given = anyOf({ ...either, email });
  return given && { name: either, email, language: language ?? "ar" };
};

/** The declaration that a row of a list makes, yet to be read: what names a region, a kind or a field in any language stands by its id. */
export const declarationIn = (cells: Cells): object => ({
  name: { ar: filled(cells["name/ar"], same), fr: filled(cells["name/fr"], same) },
  receipt: anyOf({
    kind: filled(cells["receipt/kind"], (cell) => among(kinds, cell)),
    date: filled(cells["receipt/date"], dayIn),
  }),
  region: filled(cells.region, (cell) => among(regions, cell)),
  fields: filled(cells.fields, fieldsIn),
  scope: filled(cells.scope, (cell) => among(scopes, cell)),
  since: filled(cells.since, dayIn),
  contact: contactIn(cells),
});
