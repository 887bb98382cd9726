import { type Region, regionNames } from "#committee/kernel/regions";
import type { Complete } from "#committee/space/association";
import { fieldNames } from "#committee/space/fields-of-work";
import { pageNames } from "#pages/kit/names";
import { regionPath, spacePath } from "#pages/kit/paths";
import { Day, Said } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/layout";
import { scopeNames } from "#wording/scopes";
import { say, type Text } from "#wording/wording";

const texts = {
  inRegion: { ar: "جمعيات جهة {region}", fr: "Associations de la région {region}", en: "Associations of {region}" },
  none: {
    ar: "لا توجد بعد أي جمعية من هذه الجهة في الفضاء.",
    fr: "Aucune association de cette région n’est encore dans l’espace.",
    en: "No association of this region is in the space yet.",
  },
  since: { ar: "تأسست يوم", fr: "Créée le", en: "Founded on" },
} as const satisfies Record<string, Text>;

const Line = ({ association, view: { language } }: Readonly<{ association: Complete; view: View }>) => (
  <li>
    <p class="line-title">
      <Said words={association.name} language={language} />
    </p>
    <p class="line-more">
      {say(scopeNames[association.scope], language)}
      {association.fields.map((field) => ` · ${fieldNames[field][language]}`)}
      {association.since && (
        <>
          {" · "}
          {say(texts.since, language)} <Day day={association.since} language={language} />
        </>
      )}
    </p>
  </li>
);

/** The associations of a region, by their names: what everyone may read of them, and nothing of whom one writes to. */
export const regionPage = (region: Region, associations: readonly Complete[], view: View): string => {
  const { language } = view;
  const own = associations
    .filter((one) => one.region === region)
    .toSorted((one, other) => one.name.ar.localeCompare(other.name.ar, "ar"));
  return asPage({
    view,
    path: regionPath(region),
    title: say(texts.inRegion, language, { region: regionNames[region][language] }),
    crumbs: [{ path: spacePath, name: say(pageNames.space, language) }],
    children:
      own.length === 0 ? (
        <p>{say(texts.none, language)}</p>
      ) : (
        <ul class="lines">
          {own.map((association) => (
            <Line key={association.id} association={association} view={view} />
          ))}
        </ul>
      ),
  });
};
