import type { VNode } from "preact";
import { regionNames } from "#committee/kernel/regions";
import type { AssociationLine } from "#contract/space/view";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { Invitations } from "#pages/desk/space/invitations";
import { stageNames } from "#pages/desk/space/names";
import { type OwnAssociation, OwnAssociations } from "#pages/desk/space/own-associations";
import { Search, type Sought } from "#pages/desk/space/search";
import { Columns } from "#pages/kit/columns";
import { partNames } from "#wording/association-parts";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "فضاء المجتمع المدني", fr: "Espace de la société civile", en: "Civil-society space" },
  none: {
    ar: "لا توجد جمعية تستجيب لهذا البحث في هذه الصفحة.",
    fr: "Aucune association ne répond à cette recherche sur cette page.",
    en: "No association answers to this search on this page.",
  },
  further: { ar: "جمعيات أخرى", fr: "Autres associations", en: "Further associations" },
  stages: { ar: "حسب المرحلة", fr: "Par étape", en: "By stage" },
  importing: { ar: "استيراد لائحة", fr: "Importer une liste", en: "Import a list" },
} as const satisfies Record<string, Text>;

type Listed = Readonly<{
  frame: Frame;
  sought: Sought;
  lines: readonly AssociationLine[];
  /** Where the list goes on, if it does. */
  next?: string | undefined;
  /** The associations that its reader acts for. */
  own: readonly OwnAssociation[];
  /** Whether its reader keeps the space: checks files, imports lists, invites. */
  keeps: boolean;
  /** How many contacts have just been invited, and where to go on. */
  invited?: Readonly<{ count: number; next?: string }> | undefined;
}>;

const Keeping = ({ frame: { language }, invited }: Listed) => (
  <section class="card">
    <h2>{say(words.stages, language)}</h2>
    <ul>
      {(["declared", "returned", "complete"] as const).map((stage) => (
        <li key={stage}>
          <a href={`/desk/space?stage=${stage}`}>{say(stageNames[stage], language)}</a>
        </li>
      ))}
    </ul>
    <p>
      <a class="button button-second" href="/desk/space/import">
        {say(words.importing, language)}
      </a>
    </p>
    <Invitations language={language} invited={invited} />
  </section>
);

const Table = ({ lines, language }: Readonly<{ lines: readonly AssociationLine[]; language: Language }>) => (
  <table class="table">
    <Columns names={[partNames.name, partNames.region]} language={language} />
    <tbody>
      {lines.map(({ id, name, region }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/desk/space/${id}`}>
              <Worded words={name} language={language} />
            </a>
          </th>
          <td>{regionNames[region][language]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const queryOf = ({ region, field, stage }: Sought, after: string): string => {
  const query = new URLSearchParams({ stage, after });
  if (region) query.set("/region", region);
  if (field) query.set("/field", field);
  return query.toString();
};

/** The associations of the space, by region and field; whoever keeps it finds those of every stage. */
export const spacePage = (listed: Listed): VNode => {
  const { frame, sought, lines, next, keeps } = listed;
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <OwnAssociations own={listed.own} language={language} />
      {keeps && <Keeping {...listed} />}
      <Search sought={sought} language={language} />
      <h2>{say(stageNames[sought.stage], language)}</h2>
      {lines.length === 0 ? <p>{say(words.none, language)}</p> : <Table lines={lines} language={language} />}
      {next && (
        <p>
          <a href={`/desk/space?${queryOf(sought, next)}`}>{say(words.further, language)}</a>
        </p>
      )}
    </Framed>
  );
};
