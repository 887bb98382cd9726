import type { VNode } from "preact";
import type { CandidacyView, PartView } from "#contract/candidacies/candidacies";
import { FileName, Receipt, Underway } from "#pages/desk/candidacies/deposit";
import { Worded } from "#pages/desk/kit/words";
import { fileTypeNames, methodNames } from "#wording/methods";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "وثائق الملف", fr: "Pièces du dossier", en: "Parts of the dossier" },
  means: {
    ar: "يُفحص كل ملف عند وصوله، ثم يصلكم وصل إيداعه. ويمكن تعويض أي وثيقة إلى حين الإغلاق: تُحتسب الأخيرة المقبولة.",
    fr: "Chaque fichier est examiné à son arrivée, puis vous en recevez le récépissé. Une pièce peut être remplacée jusqu’à la clôture\u00a0: la dernière admise compte.",
    en: "Each file is examined when it comes, and you then get its receipt. A part can be replaced until the close: the last one accepted counts.",
  },
  bring: { ar: "إيداع هذه الوثيقة", fr: "Déposer cette pièce", en: "Bring this part" },
  replace: { ar: "تعويض هذه الوثيقة", fr: "Remplacer cette pièce", en: "Replace this part" },
} as const satisfies Record<string, Text>;

const states = {
  missing: { says: { ar: "ناقصة", fr: "Manquante", en: "Missing" }, tone: "badge badge-warn" },
  awaited: { says: { ar: "في انتظار الملف", fr: "Fichier attendu", en: "Awaited" }, tone: "badge badge-warn" },
  scanning: { says: { ar: "في طور الفحص", fr: "En cours d’examen", en: "Being examined" }, tone: "badge badge-warn" },
  refused: { says: { ar: "مرفوضة", fr: "Refusée", en: "Refused" }, tone: "badge badge-stop" },
  there: { says: { ar: "مودعة", fr: "Déposée", en: "Deposited" }, tone: "badge badge-live" },
} as const satisfies Record<string, Readonly<{ says: Text; tone: string }>>;

type OfPart = Readonly<{ part: PartView; language: Language }>;

const stateOf = ({ isThere, last }: PartView): keyof typeof states => {
  if (isThere) return "there";
  return last === undefined || last.stage === "accepted" ? "missing" : last.stage;
};

/** Of what type and how large the file of a part may be. */
export const PartLimits = ({ part: { types, largest }, language }: OfPart): VNode => (
  <p class="hint">
    <bdi>{types.map((type) => fileTypeNames[type]).join(" · ")}</bdi>
    {" · "}
    {say(methodNames.largest, language)}
    {language === "fr" ? "\u00a0: " : ": "}
    {say(methodNames.megabytes, language, { size: largest / 1_000_000 })}
  </p>
);

/** Whether a part is there, what has become of what was brought last, and its receipt. */
export const PartState = ({ part, language }: OfPart): VNode => {
  const { counts, last } = part;
  const state = states[stateOf(part)];
  return (
    <div class="state" data-stage={(last ?? counts)?.stage ?? "missing"}>
      <p>
        <span class={state.tone}>{say(state.says, language)}</span> {counts && <FileName>{counts.name}</FileName>}
      </p>
      {last && <Underway deposit={last} language={language} />}
      {counts && <Receipt deposit={counts} language={language} />}
    </div>
  );
};

const Part = ({ part, candidacy, language }: OfPart & Readonly<{ candidacy: CandidacyView }>) => {
  const { part: place, name, types, largest, isThere } = part;
  return (
    <section
      id={`part-${place}`}
      class="card part"
      tabIndex={-1}
      aria-labelledby={`part-${place}-name`}
      data-types={types.join(" ")}
      data-largest={largest}
    >
      <h3 id={`part-${place}-name`}>
        <Worded words={name} language={language} />
      </h3>
      <PartLimits part={part} language={language} />
      <PartState part={part} language={language} />
      {candidacy.isOpen && (
        <p class="bring">
          <a href={`/desk/candidacies/${candidacy.id}/parts/${place}`} class="button button-second">
            {say(isThere ? words.replace : words.bring, language)}
            <span class="visually-hidden">
              {" "}
              <Worded words={name} language={language} />
            </span>
          </a>
        </p>
      )}
    </section>
  );
};

type Parts = Readonly<{ candidacy: CandidacyView; language: Language }>;

/** The parts of a dossier, each with where it stands, its receipt, and the way to bring it. */
export const CandidacyParts = ({ candidacy, language }: Parts): VNode => (
  <section id="parts">
    <h2>{say(words.title, language)}</h2>
    {candidacy.isOpen && <p>{say(words.means, language)}</p>}
    {candidacy.parts.map((part) => (
      <Part key={part.part} part={part} candidacy={candidacy} language={language} />
    ))}
  </section>
);
