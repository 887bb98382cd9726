import type { VNode } from "preact";
import type { ImportView } from "#contract/imports/imports";
import { importDesk } from "#pages/desk/imports/desk";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Labelled } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import type { Filled } from "#pages/desk/kit/filled";
import { Moment } from "#pages/kit/moment";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  space: { ar: "فضاء المجتمع المدني", fr: "Espace de la société civile", en: "Civil-society space" },
  before: { ar: "اللوائح السابقة", fr: "Listes précédentes", en: "Earlier lists" },
} as const satisfies Record<string, Text>;

const importing = importDesk.importAssociations.form;
const [list] = importing.fields;

const List = ({ filled }: Readonly<{ filled: Filled }>) => (
  <Labelled field={{ filled, at: list.at, label: say(list.says, filled.language) }}>
    {(attributes) => (
      <textarea {...attributes} rows={12}>
        {filled.values[list.at] ?? ""}
      </textarea>
    )}
  </Labelled>
);

const Before = ({ imports, language }: Readonly<{ imports: readonly ImportView[]; language: Language }>) => (
  <section aria-labelledby="before">
    <h2 id="before">{say(words.before, language)}</h2>
    <ul>
      {imports.map(({ id, askedAt }) => (
        <li key={id}>
          <a href={`/desk/imports/${id}`}>
            <Moment at={askedAt} language={language} />
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** Takes over a list, and leads to those that were brought before. */
export const importPage = (asked: Asked, imports: readonly ImportView[]): VNode => {
  const { filled } = asked;
  const { language } = filled;
  return (
    <ActForm
      asked={asked}
      title={say(importing.title, language)}
      submit={say(importing.submit, language)}
      of={{ to: "/desk/space", says: say(words.space, language) }}
      nameAt={() => say(list.says, language)}
    >
      <p>{say(importing.means, language)}</p>
      <FieldsAsked filled={filled} of={importing.fields} drawn={{ [list.at]: <List filled={filled} /> }} />
      {imports.length > 0 && <Before imports={imports} language={language} />}
    </ActForm>
  );
};
