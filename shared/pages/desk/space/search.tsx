import type { VNode } from "preact";
import type { AssociationLine } from "#contract/space/view";
import { Selection } from "#pages/desk/kit/choices";
import { fieldOptions, regionOptions } from "#pages/desk/space/names";
import { partNames } from "#wording/association-parts";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  search: { ar: "بحث", fr: "Rechercher", en: "Search" },
  all: { ar: "الكل", fr: "Toutes", en: "All" },
  every: { ar: "الكل", fr: "Tous", en: "All" },
  field: { ar: "مجال العمل", fr: "Domaine d’action", en: "Field of work" },
} as const satisfies Record<string, Text>;

/** What is searched for. */
export type Sought = Readonly<{
  region?: string | undefined;
  field?: string | undefined;
  stage: AssociationLine["stage"];
}>;

/** Searches the space by region and by field. */
export const Search = ({ sought, language }: Readonly<{ sought: Sought; language: Language }>): VNode => {
  const values = { "/region": sought.region ?? "", "/field": sought.field ?? "" };
  const filled = { language, values, faults: [] };
  return (
    <form method="get" action="/desk/space" class="form">
      <input type="hidden" name="stage" value={sought.stage} />
      <div class="pair">
        <Selection
          filled={filled}
          at="/region"
          label={say(partNames.region, language)}
          none={say(words.all, language)}
          options={regionOptions(language)}
        />
        <Selection
          filled={filled}
          at="/field"
          label={say(words.field, language)}
          none={say(words.every, language)}
          options={fieldOptions(language)}
        />
      </div>
      <button type="submit" class="button">
        {say(words.search, language)}
      </button>
    </form>
  );
};
