import type { CallView } from "#contract/calls/calls";
import { Moment } from "#pages/kit/moment";
import { pageNames } from "#pages/kit/names";
import { callPath, callsPath, committeePath, methodPath, pathIn } from "#pages/kit/paths";
import { RecordOfMatter } from "#pages/kit/record-of";
import { Said } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { CallFacts, CallOutcome, FormQuestions } from "#pages/public/calls/parts";
import { asPage } from "#pages/public/layout";
import { CriteriaTable, DossierParts } from "#pages/public/methods/parts";
import { callNames, callStages } from "#wording/calls";
import { say, sayWords } from "#wording/wording";

/** A call as the pages show it, with the head hash of its journal. */
export type ShownCall = Readonly<{ call: CallView; head: string }>;

const above = ({ language }: View) => ({ path: committeePath, name: say(pageNames.committee, language) });

const HowToStand = ({ call: { id, stage }, view: { language } }: Readonly<{ call: CallView; view: View }>) =>
  stage === "announced" || stage === "open" ? (
    <section aria-labelledby="how">
      <h2 id="how">{say(callNames.how, language)}</h2>
      <ol class="steps">
        <li>
          <a href="/desk/space/register">{say(callNames.register, language)}</a>
        </li>
        <li>{say(callNames.stand, language)}</li>
        <li>{say(callNames.deposit, language)}</li>
      </ol>
      <p>
        <a href={`/desk/calls/${id}`}>{say(callNames.atDesk, language)}</a>
      </p>
    </section>
  ) : null;

/** All about one call: its method and calendar, how to stand, what is asked, the criteria, and after the close its numbers (G4.6, G4.9). */
export const callPage = ({ call, head }: ShownCall, view: View): string => {
  const { language } = view;
  return asPage({
    view,
    path: callPath(call.id),
    title: `${say(callNames.call, language)} – ${sayWords(call.title, language).text}`,
    crumbs: [above(view), { path: callsPath, name: say(callNames.title, language) }],
    children: (
      <>
        <CallFacts call={call} language={language} toMethod={pathIn(language, methodPath(call.method))} />
        <CallOutcome call={call} language={language} />
        <HowToStand call={call} view={view} />
        <DossierParts parts={call.parts} language={language} />
        <FormQuestions language={language} />
        <CriteriaTable criteria={call.criteria} language={language} />
        <RecordOfMatter matter={`CALL#${call.id}`} head={head} language={language} />
      </>
    ),
  });
};

const Line = ({ call, view: { language } }: Readonly<{ call: CallView; view: View }>) => (
  <li>
    <p class="line-title">
      <a href={pathIn(language, callPath(call.id))}>
        <Said words={call.title} language={language} />
      </a>{" "}
      <span class={call.stage === "open" ? "badge badge-live" : "badge"}>{say(callStages[call.stage], language)}</span>
    </p>
    <p class="line-more">
      <Moment at={call.opensAt} language={language} /> – <Moment at={call.closesAt} language={language} />
    </p>
  </li>
);

/** The calls for candidacies, the last to open first. */
export const callsPage = (calls: readonly ShownCall[], view: View): string =>
  asPage({
    view,
    path: callsPath,
    title: say(callNames.title, view.language),
    crumbs: [above(view)],
    children:
      calls.length === 0 ? (
        <p>{say(callNames.none, view.language)}</p>
      ) : (
        <ul class="lines">
          {calls.map(({ call }) => (
            <Line key={call.id} call={call} view={view} />
          ))}
        </ul>
      ),
  });
