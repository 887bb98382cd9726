import type { VNode } from "preact";
import type { ImportView, RowView } from "#contract/imports/imports";
import { importDesk } from "#pages/desk/imports/desk";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Columns } from "#pages/kit/columns";
import { Moment } from "#pages/kit/moment";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "نتيجة الاستيراد", fr: "Résultat de l’import", en: "What became of the list" },
  underWay: {
    ar: "التسجيل جار، وينتهي من تلقاء نفسه في غضون دقائق، ولو أغلقتم هذه الصفحة.",
    fr: "L’import est en cours et se termine de lui-même en quelques minutes, même si cette page est fermée.",
    en: "The list is being taken over and finishes by itself within minutes, even when this page is closed.",
  },
  again: { ar: "تحديث الصفحة", fr: "Actualiser la page", en: "Reload the page" },
  finished: { ar: "انتهى الاستيراد.", fr: "L’import est terminé.", en: "The list has been taken over." },
  asked: { ar: "تاريخ الطلب", fr: "Demandé le", en: "Asked for" },
  row: { ar: "السطر", fr: "Ligne", en: "Row" },
  counted: { ar: "{outcome}: {count}", fr: "{outcome}\u00a0: {count}", en: "{outcome}: {count}" },
  outcome: { ar: "النتيجة", fr: "Résultat", en: "Outcome" },
  further: { ar: "الأسطر الموالية", fr: "Lignes suivantes", en: "Further rows" },
} as const satisfies Record<string, Text>;

const outcomes: Readonly<Record<RowView["outcome"], Text>> = {
  waiting: { ar: "في الانتظار", fr: "En attente", en: "Waiting" },
  imported: { ar: "سُجلت", fr: "Importée", en: "Imported" },
  known: { ar: "مسجلة من قبل", fr: "Déjà inscrite", en: "Known already" },
  unreadable: { ar: "غير مقروءة", fr: "Illisible", en: "Unreadable" },
  left: { ar: "لم تُسجل بسبب سطر آخر", fr: "Laissée à cause d’une autre ligne", en: "Left because of another row" },
};

const inOrder = ["waiting", "imported", "known", "unreadable", "left"] as const;

type Told = Readonly<{ list: ImportView; language: Language }>;

const Standing = ({ list: { id, stage, askedAt, counts }, language }: Told) => (
  <section role="status">
    <p class={stage === "finished" ? "done" : "notice"}>
      {say(stage === "finished" ? words.finished : words.underWay, language)}
    </p>
    {stage === "under-way" && (
      <p>
        <a class="button" href={`/desk/imports/${id}`}>
          {say(words.again, language)}
        </a>
      </p>
    )}
    <p>
      {`${say(words.asked, language)} `}
      <Moment at={askedAt} language={language} />
    </p>
    <ul>
      {inOrder
        .filter((outcome) => outcome !== "waiting" || counts.waiting > 0)
        .map((outcome) => (
          <li key={outcome}>
            {say(words.counted, language, { outcome: say(outcomes[outcome], language), count: counts[outcome] })}
          </li>
        ))}
    </ul>
  </section>
);

const Row = ({ row: { row, outcome, id, errors = [] }, language }: Readonly<{ row: RowView; language: Language }>) => (
  <tr>
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
);

type Page = Readonly<{ frame: Frame; list: ImportView; rows: readonly RowView[]; next?: string | undefined }>;

/** How far a list has been taken over, and what became of each of its rows. */
export const importedPage = ({ frame, list, rows, next }: Page): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <p class="of">
        <a href="/desk/space/import">{say(importDesk.importAssociations.form.title, language)}</a>
      </p>
      <Standing list={list} language={language} />
      <table class="table">
        <Columns names={[words.row, words.outcome]} language={language} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.row} row={row} language={language} />
          ))}
        </tbody>
      </table>
      {next && (
        <p>
          <a href={`/desk/imports/${list.id}?after=${next}`}>{say(words.further, language)}</a>
        </p>
      )}
    </Framed>
  );
};
