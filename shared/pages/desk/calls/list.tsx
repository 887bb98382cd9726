import type { VNode } from "preact";
import { may } from "#committee/permissions";
import type { CallView } from "#contract/calls/calls";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { Moment } from "#pages/kit/moment";
import { callNames, callStages } from "#wording/calls";
import { say, type Text } from "#wording/wording";

const announce: Text = {
  ar: "الإعلان عن فتح باب الترشيح",
  fr: "Annoncer un appel à candidatures",
  en: "Announce a call for candidacies",
};

type Listed = Readonly<{ frame: Frame; calls: readonly CallView[] }>;

/** The calls for candidacies, the last to open first. */
export const callListPage = ({ frame, calls }: Listed): VNode => {
  const { language, roles = [] } = frame;
  return (
    <Framed frame={frame} title={say(callNames.title, language)}>
      {may(roles, "announceCall") && (
        <p>
          <a class="button" href="/desk/calls/new">
            {say(announce, language)}
          </a>
        </p>
      )}
      {calls.length === 0 && <p>{say(callNames.none, language)}</p>}
      <ul>
        {calls.map(({ id, title, stage, opensAt, closesAt }) => (
          <li key={id}>
            <a href={`/desk/calls/${id}`}>
              <Worded words={title} language={language} />
            </a>{" "}
            <span class="badge">{say(callStages[stage], language)}</span>
            <br />
            <Moment at={opensAt} language={language} /> – <Moment at={closesAt} language={language} />
          </li>
        ))}
      </ul>
    </Framed>
  );
};
