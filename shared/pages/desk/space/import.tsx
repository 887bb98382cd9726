import type { VNode } from "preact";
import type { ImportReport } from "#contract/space/import";
import type { Asked } from "#pages/desk/kit/act-form";
import { ErrorSummary } from "#pages/desk/kit/faults";
import { Labelled } from "#pages/desk/kit/fields";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import type { Filled } from "#pages/desk/kit/filled";
import { Framed } from "#pages/desk/kit/frame";
import { importing } from "#pages/desk/space/forms";
import { Columns } from "#pages/kit/columns";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  report: { ar: "نتيجة الاستيراد", fr: "Résultat de l’import", en: "What became of it" },
  row: { ar: "السطر", fr: "Ligne", en: "Row" },
  counted: { ar: "{outcome}: {count}", fr: "{outcome}\u00a0: {count}", en: "{outcome}: {count}" },
  outcome: { ar: "النتيجة", fr: "Résultat", en: "Outcome" },
} as const satisfies Record<string, Text>;

const outcomes: Readonly<Record<ImportReport["rows"][number]["outcome"], Text>> = {
  imported: { ar: "سُجلت", fr: "Importée", en: "Imported" },
  known: { ar: "مسجلة من قبل", fr: "Déjà inscrite", en: "Known already" },
  unreadable: { ar: "غير مقروءة", fr: "Illisible", en: "Unreadable" },
  left: { ar: "لم تُسجل بسبب سطر آخر", fr: "Laissée à cause d’une autre ligne", en: "Left because of another row" },
};

const Counts = ({ counts, language }: Readonly<{ counts: ImportReport["counts"]; language: Language }>) => (
  <ul>
    {(["imported", "known", "unreadable", "left"] as const).map((outcome) => (
      <li key={outcome}>
        {say(words.counted, language, { outcome: say(outcomes[outcome], language), count: counts[outcome] })}
      </li>
    ))}
  </ul>
);

const Report = ({ report: { counts, rows }, language }: Readonly<{ report: ImportReport; language: Language }>) => (
  <section role="status">
    <h2>{say(words.report, language)}</h2>
    <Counts counts={counts} language={language} />
    <table class="table">
      <Columns names={[words.row, words.outcome]} language={language} />
      <tbody>
        {rows.map(({ row, outcome, id, errors = [] }) => (
          <tr key={row}>
            <th scope="row">{id ? <a href={`/desk/space/${id}`}>{row}</a> : row}</th>
            <td>
              {say(outcomes[outcome], language)}
              {errors.map(({ column, message }) => (
                <p key={column} class="field-error">
                  <bdi>{column}</bdi> – {message}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

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

/** Takes over a list, and tells of each of its rows what became of it. */
export const importPage = ({ frame, filled, trouble }: Asked, report?: ImportReport): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(importing.title, language)}>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={() => say(list.says, language)} />}
      {report && <Report report={report} language={language} />}
      <p>{say(importing.means, language)}</p>
      <form method="post" action="/desk/space/import" class="form" noValidate>
        <FieldsAsked filled={filled} of={importing.fields} drawn={{ [list.at]: <List filled={filled} /> }} />
        <button type="submit" class="button">
          {say(importing.submit, language)}
        </button>
      </form>
    </Framed>
  );
};
