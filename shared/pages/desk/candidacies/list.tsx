import type { VNode } from "preact";
import type { CandidacyLine } from "#contract/candidacies/candidacies";
import { sayStanding } from "#pages/desk/candidacies/standing";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "ترشيحاتكم", fr: "Vos candidatures", en: "Your candidacies" },
  none: { ar: "لا ترشيح لكم.", fr: "Vous n’avez aucune candidature.", en: "You have no candidacy." },
  calls: { ar: "أبواب الترشيح", fr: "Appels à candidatures", en: "Calls for candidacies" },
} as const satisfies Record<string, Text>;

type Listed = Readonly<{ frame: Frame; candidacies: readonly CandidacyLine[] }>;

/** One's own candidacies, each with where it stands. */
export const candidacyListPage = ({ frame, candidacies }: Listed): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      {candidacies.length === 0 && <p>{say(words.none, language)}</p>}
      <ul class="lines">
        {candidacies.map((line) => (
          <li key={line.id}>
            <p class="line-title">
              <a href={`/desk/candidacies/${line.id}`}>
                <Worded words={line.name} language={language} />
              </a>
              {" · "}
              <Worded words={line.title} language={language} />
            </p>
            <p class="line-more">{sayStanding(line, language)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="/desk/calls">{say(words.calls, language)}</a>
      </p>
    </Framed>
  );
};
