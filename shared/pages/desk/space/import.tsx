import type { VNode } from "preact";
import type { ImportReport } from "#contract/space/import";
import type { Asked } from "#pages/desk/kit/act-form";
import { Choices } from "#pages/desk/kit/choices";
import { ErrorSummary } from "#pages/desk/kit/faults";
import { Labelled } from "#pages/desk/kit/fields";
import type { Filled } from "#pages/desk/kit/filled";
import { Framed } from "#pages/desk/kit/frame";
import { Columns } from "#pages/kit/columns";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "استيراد لائحة جمعيات", fr: "Importer une liste d’associations", en: "Import a list of associations" },
  lead: {
    ar: "ألصقوا اللائحة بصيغة CSV كما يصدرها برنامج الجداول، بسطر عناوينها. الأعمدة اللازمة: الاسم والجهة والنطاق. والأعمدة الأخرى: نوع الوصل، تاريخ الوصل، مجالات العمل، تاريخ التأسيس، اسم المخاطب، البريد الإلكتروني. الجمعية التي سبق تسجيلها لا تُسجل مرتين؛ ويمكن تقسيم لائحة طويلة على مرات.",
    fr: "Collez la liste au format CSV, telle que la donne le tableur, avec sa ligne d’en-tête. Colonnes nécessaires\u00a0: nom, région, portée. Autres colonnes\u00a0: type de récépissé, date du récépissé, domaines d’action, date de création, contact, courriel. Une association déjà inscrite ne l’est pas deux fois\u00a0; une longue liste peut être collée en plusieurs fois.",
    en: "Paste the list in CSV, as the spreadsheet gives it, with its heading. Columns that are needed: name, region, scope. Others: receipt, receipt date, fields, founding date, contact, e-mail. An association that is here already isn’t entered twice; a long list may be pasted in parts.",
  },
  csv: { ar: "اللائحة", fr: "Liste", en: "List" },
  taking: { ar: "إذا تعذرت قراءة سطر", fr: "Si une ligne est illisible", en: "If a row can’t be read" },
  none: { ar: "عدم تسجيل أي جمعية", fr: "Ne rien importer", en: "Take nothing" },
  some: { ar: "تسجيل ما يُقرأ", fr: "Importer les lignes lisibles", en: "Take the rows that can be read" },
  send: { ar: "استيراد", fr: "Importer", en: "Import" },
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

const Fields = ({ filled }: Readonly<{ filled: Filled }>) => {
  const { language } = filled;
  return (
    <>
      <Labelled field={{ filled, at: "/csv", label: say(words.csv, language) }}>
        {(attributes) => (
          <textarea {...attributes} rows={12}>
            {filled.values["/csv"] ?? ""}
          </textarea>
        )}
      </Labelled>
      <Choices
        filled={filled}
        at="/taking"
        legend={say(words.taking, language)}
        choices={[
          { value: "all-or-nothing", label: say(words.none, language) },
          { value: "what-can-be-read", label: say(words.some, language) },
        ]}
      />
    </>
  );
};

/** Takes over a list, and tells of each of its rows what became of it. */
export const importPage = ({ frame, filled, trouble }: Asked, report?: ImportReport): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={() => say(words.csv, language)} />}
      {report && <Report report={report} language={language} />}
      <p>{say(words.lead, language)}</p>
      <form method="post" action="/desk/space/import" class="form" noValidate>
        <Fields filled={filled} />
        <button type="submit" class="button">
          {say(words.send, language)}
        </button>
      </form>
    </Framed>
  );
};
