import { Region, regionNames } from "#committee/kernel/regions";
import type { Complete } from "#committee/space/association";
import { FieldOfWork, fieldNames } from "#committee/space/fields-of-work";
import { pageNames } from "#pages/kit/names";
import { pathIn, regionPath, spacePath } from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/layout";
import { scopeNames } from "#wording/scopes";
import { say, type Text } from "#wording/wording";

const texts = {
  lead: {
    ar: "يضم فضاء المجتمع المدني الجمعيات التي تشارك في ورش الحكومة المنفتحة. وهو مفتوح لكل جمعية استوفى ملفها البيانات المطلوبة.",
    fr: "L’espace de la société civile réunit les associations qui prennent part au chantier du gouvernement ouvert. Il est ouvert à toute association dont le dossier comporte ce qui est demandé.",
    en: "The civil-society space brings together the associations that take part in open government. It is open to every association whose file has what is asked for.",
  },
  join: { ar: "تسجيل جمعية", fr: "Inscrire une association", en: "Register an association" },
  byRegion: { ar: "حسب الجهة", fr: "Par région", en: "By region" },
  byScope: { ar: "حسب نطاق العمل", fr: "Selon la portée de l’action", en: "By scope of work" },
  byField: { ar: "حسب مجال العمل", fr: "Par domaine d’action", en: "By field of work" },
  count: {
    ar: "{count, plural, zero {لا جمعية} one {جمعية واحدة} two {جمعيتان} few {# جمعيات} many {# جمعية} other {# جمعية}}",
    fr: "{count, plural, =0 {aucune association} one {# association} many {# d’associations} other {# associations}}",
    en: "{count, plural, =0 {no association} one {# association} other {# associations}}",
  },
} as const satisfies Record<string, Text>;

type Told = Readonly<{ associations: readonly Complete[]; view: View }>;

const countOf = (associations: readonly Complete[], belongs: (one: Complete) => boolean, { language }: View): string =>
  say(texts.count, language, { count: associations.filter(belongs).length });

const Regions = ({ associations, view }: Told) => (
  <section aria-labelledby="regions">
    <h2 id="regions">{say(texts.byRegion, view.language)}</h2>
    <ul>
      {Region.options.map((region) => (
        <li key={region}>
          <a href={pathIn(view.language, regionPath(region))}>{regionNames[region][view.language]}</a>
          {" · "}
          {countOf(associations, (one) => one.region === region, view)}
        </li>
      ))}
    </ul>
  </section>
);

type Counted = Told &
  Readonly<{
    id: string;
    title: Text;
    rows: readonly (readonly [name: Text, belongs: (one: Complete) => boolean])[];
  }>;

const Counted = ({ associations, view, id, title, rows }: Counted) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{say(title, view.language)}</h2>
    <ul>
      {rows.map(([name, belongs]) => (
        <li key={name.en}>
          {say(name, view.language)}
          {" · "}
          {countOf(associations, belongs, view)}
        </li>
      ))}
    </ul>
  </section>
);

const byScope = (["local", "national"] as const).map(
  (scope) => [scopeNames[scope], (one: Complete) => one.scope === scope] as const,
);
const byField = FieldOfWork.options.map(
  (field) => [fieldNames[field], (one: Complete) => one.fields.includes(field)] as const,
);

/** The index of the civil-society space: how open it is, by region, by scope and by field of work (G2.5). */
export const spacePage = (associations: readonly Complete[], view: View): string => {
  const told = { associations, view };
  return asPage({
    view,
    path: spacePath,
    title: say(pageNames.space, view.language),
    children: (
      <>
        <p class="lead">{say(texts.lead, view.language)}</p>
        <p>
          {countOf(associations, () => true, view)}
          {" · "}
          <a href="/desk/space/register">{say(texts.join, view.language)}</a>
        </p>
        <Regions {...told} />
        <Counted {...told} id="scopes" title={texts.byScope} rows={byScope} />
        <Counted {...told} id="fields" title={texts.byField} rows={byField} />
      </>
    ),
  });
};
