import type { VNode } from "preact";
import { may } from "#committee/permissions";
import type { MethodView, WholeMethod } from "#contract/methods/view";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { MethodWays, type OwnVoter } from "#pages/desk/methods/ways";
import { CriteriaTable, DossierParts, MethodFacts } from "#pages/public/methods/parts";
import { MethodContributions, MethodOutcome, MethodPassage } from "#pages/public/methods/said";
import { methodNames, methodStages } from "#wording/methods";
import { say, type Text } from "#wording/wording";

const words = {
  draft: { ar: "إدخال مشروع منهجية", fr: "Inscrire un projet de méthode", en: "Enter a draft" },
  done: { ar: "سُجل ما قمتم به.", fr: "Votre acte est inscrit.", en: "What you did is entered." },
  journal: { ar: "سجل المنهجية (JSON)", fr: "Registre de la méthode (JSON)", en: "The method’s record (JSON)" },
} as const satisfies Record<string, Text>;

type Listed = Readonly<{ frame: Frame; methods: readonly MethodView[] }>;

/** The methods, the last drafted first. */
export const methodListPage = ({ frame, methods }: Listed): VNode => {
  const { language, roles = [] } = frame;
  return (
    <Framed frame={frame} title={say(methodNames.title, language)}>
      {may(roles, "draftMethod") && (
        <p>
          <a class="button" href="/desk/methods/new">
            {say(words.draft, language)}
          </a>
        </p>
      )}
      {methods.length === 0 && <p>{say(methodNames.none, language)}</p>}
      <ul>
        {methods.map(({ id, title, stage }) => (
          <li key={id}>
            <a href={`/desk/methods/${id}`}>
              <Worded words={title} language={language} />
            </a>{" "}
            <span class="badge">{say(methodStages[stage], language)}</span>
          </li>
        ))}
      </ul>
    </Framed>
  );
};

type Shown = Readonly<{ frame: Frame; method: WholeMethod; own: readonly OwnVoter[]; isDone: boolean }>;

/** A method with all that stands beside it, and what its reader can do about it now (G4.2). */
export const methodDeskPage = ({ frame, method, own, isDone }: Shown): VNode => {
  const { language, roles = [] } = frame;
  const { nextContributions, nextVotes } = method;
  const at = `/desk/methods/${method.id}`;
  const goesOn = {
    contributions: nextContributions && `${at}?contributions=${nextContributions}#contributions`,
    votes: nextVotes && `${at}?votes=${nextVotes}#outcome`,
  };
  return (
    <Framed frame={frame} title={say(methodNames.title, language)}>
      {isDone && (
        <p class="notice" role="status">
          {say(words.done, language)}
        </p>
      )}
      <MethodWays method={method} own={own} roles={roles} language={language} />
      <MethodFacts method={method} language={language} />
      <h2>{say(methodNames.text, language)}</h2>
      <MethodPassage passage={method.text} language={language} />
      <DossierParts parts={method.parts} language={language} />
      <CriteriaTable criteria={method.criteria} language={language} />
      <MethodContributions method={method} goesOn={goesOn} language={language} />
      <MethodOutcome method={method} goesOn={goesOn} language={language} />
      <p>
        <a href={`/api/journal/METHOD/${method.id}`}>{say(words.journal, language)}</a>
      </p>
    </Framed>
  );
};
