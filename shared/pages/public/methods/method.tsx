import type { WholeMethod } from "#contract/methods/view";
import { pageNames } from "#pages/kit/names";
import { committeePath, currentMethodPath, methodPath, pathIn } from "#pages/kit/paths";
import { RecordOfMatter } from "#pages/kit/record-of";
import { Said } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/kit/layout";
import { goesOnAfter, partOf } from "#pages/public/methods/lists";
import { CriteriaTable, DossierParts, MethodFacts } from "#pages/public/methods/parts";
import { MethodContributions, MethodOutcome, MethodPassage } from "#pages/public/methods/said";
import { methodNames } from "#wording/methods";
import { say, sayWords } from "#wording/wording";

/** A method as the pages show it, with the head hash of its journal. */
export type ShownMethod = Readonly<{ method: WholeMethod; head: string }>;

export const aboveMethods = ({ language }: View) => ({ path: committeePath, name: say(pageNames.committee, language) });

type Of = Readonly<{ shown: ShownMethod; view: View }>;

const Whole = ({ shown: { method, head }, view: { language } }: Of) => (
  <>
    <MethodFacts method={method} language={language} />
    <h2>{say(methodNames.text, language)}</h2>
    <MethodPassage passage={method.text} language={language} />
    <DossierParts parts={method.parts} language={language} />
    <CriteriaTable criteria={method.criteria} language={language} />
    <MethodContributions method={partOf(method, 1)} goesOn={goesOnAfter(method, 1, language)} language={language} />
    <MethodOutcome method={partOf(method, 1)} goesOn={goesOnAfter(method, 1, language)} language={language} />
    <RecordOfMatter matter={`METHOD#${method.id}`} head={head} language={language} />
  </>
);

/** All about one method: what it says, what was contributed and answered, and who voted how (G4.2, G4.6). */
export const methodPage = (shown: ShownMethod, view: View): string =>
  asPage({
    view,
    path: methodPath(shown.method.id),
    title: `${say(methodNames.method, view.language)} – ${sayWords(shown.method.title, view.language).text}`,
    crumbs: [aboveMethods(view), { path: currentMethodPath, name: say(methodNames.title, view.language) }],
    children: <Whole shown={shown} view={view} />,
  });

const Earlier = ({ methods, view: { language } }: Readonly<{ methods: readonly ShownMethod[]; view: View }>) => (
  <section aria-labelledby="earlier">
    <h2 id="earlier">{say(methodNames.earlier, language)}</h2>
    <ul>
      {methods.map(({ method: { id, title } }) => (
        <li key={id}>
          <a href={pathIn(language, methodPath(id))}>
            <Said words={title} language={language} />
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** The last method that was put to consultation, and the way to those before it. */
export const currentMethodPage = ([current, ...earlier]: readonly ShownMethod[], view: View): string =>
  asPage({
    view,
    path: currentMethodPath,
    title: say(methodNames.title, view.language),
    crumbs: [aboveMethods(view)],
    children: (
      <>
        {current ? <Whole shown={current} view={view} /> : <p>{say(methodNames.none, view.language)}</p>}
        {earlier.length > 0 && <Earlier methods={earlier} view={view} />}
      </>
    ),
  });
