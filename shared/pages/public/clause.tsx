import type { Clause, Keeping, Source } from "#guide/clause";
import { obligationsPath, pathIn } from "#pages/kit/paths";
import { Code } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { say, type Text } from "#wording/wording";

const sources: Readonly<Record<Source, Text>> = {
  text: { ar: "نص الدليل", fr: "Texte du guide", en: "The guide’s text" },
  reading: { ar: "قراءة للدليل", fr: "Lecture du guide", en: "A reading of the guide" },
  ours: { ar: "إضافة من هذا السجل", fr: "Ajout de ce registre", en: "Added by this record" },
  law: { ar: "القانون", fr: "La loi", en: "The law" },
  ogp: {
    ar: "معايير شراكة الحكومة المنفتحة",
    fr: "Normes du Partenariat pour un gouvernement ouvert",
    en: "Standards of the Open Government Partnership",
  },
};

const names = {
  reading: { ar: "القراءة المعتمدة", fr: "Lecture retenue", en: "As it is read here" },
  adds: { ar: "ما يضيفه هذا السجل", fr: "Ce que ce registre ajoute", en: "What this record adds" },
  kept: { ar: "كيف يُحترم", fr: "Comment elle est respectée", en: "How it is kept" },
} as const satisfies Record<string, Text>;

const keepings = {
  rule: {
    ar: "يُرفض تلقائيا كل إجراء يخالف هذه القاعدة، مع بيان المادة.",
    fr: "Tout acte qui y contrevient est refusé d’office, avec l’article en cause.",
    en: "Any act that breaks it is refused of itself, citing the article.",
  },
  duty: {
    ar: "يُراقَب الأجل تلقائيا، ويُنبَّه المعنيون عند حلوله.",
    fr: "L’échéance est surveillée d’office\u00a0; les intéressés sont avertis quand elle arrive.",
    en: "The deadline is watched of itself, and those concerned are told when it comes.",
  },
  planned: {
    ar: "سيساعد هذا السجل على احترام هذه القاعدة؛ وهو لا يقوم بذلك بعد.",
    fr: "Ce registre aidera à la respecter\u00a0; il ne le fait pas encore.",
    en: "This record will help to keep it; it doesn’t yet.",
  },
} as const satisfies Record<string, Text>;

const board: Text = {
  ar: "الاطلاع على ما احتُرم من آجال هذه القاعدة وما فات",
  fr: "Voir les échéances de cette règle, respectées ou non",
  en: "See what was done in time under this rule, and what wasn’t",
};

const wordsOf = (keeping: Keeping): Text => {
  switch (keeping.by) {
    case "design":
      return keeping.how;
    case "people":
      return keeping.because;
    default:
      return keepings[keeping.by];
  }
};

type Part = Readonly<{ name: Text; text: Text | undefined; view: View }>;

const Aside = ({ name, text, view: { language } }: Part) =>
  text === undefined ? null : (
    <>
      <dt>{say(name, language)}</dt>
      <dd>{say(text, language)}</dd>
    </>
  );

/** A rule of the guide: its sentence, where it comes from, how it is read and kept. */
export const Rule = ({ clause, view }: Readonly<{ clause: Clause; view: View }>) => (
  <article class="rule" id={clause.id} aria-labelledby={`${clause.id}-says`}>
    <h2 id={`${clause.id}-says`}>
      <a href={`#${clause.id}`}>
        <Code>{clause.id}</Code>
      </a>{" "}
      {say(clause.says, view.language)}
    </h2>
    <dl class="asides">
      <Aside name={names.reading} text={clause.reading} view={view} />
      <Aside name={names.adds} text={clause.adds} view={view} />
      <dt>{say(names.kept, view.language)}</dt>
      {clause.kept.map((keeping, index) => (
        <dd key={`${index + 1}`}>{say(wordsOf(keeping), view.language)}</dd>
      ))}
    </dl>
    {clause.kept.some(({ by }) => by === "duty") && (
      <p>
        <a href={`${pathIn(view.language, obligationsPath)}#${clause.id}`}>{say(board, view.language)}</a>
      </p>
    )}
    <p>
      <span class="badge">{say(sources[clause.source], view.language)}</span>
    </p>
  </article>
);
