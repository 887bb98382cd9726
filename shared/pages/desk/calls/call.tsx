import type { VNode } from "preact";
import type { CallView, Progress } from "#contract/calls/calls";
import { CallProgress } from "#pages/desk/calls/progress";
import { type OwnStanding, OwnStandings } from "#pages/desk/calls/standing";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { CallFacts, CallOutcome, FormQuestions } from "#pages/public/calls/parts";
import { CriteriaTable, DossierParts } from "#pages/public/methods/parts";
import { callNames } from "#wording/calls";
import { say, type Text } from "#wording/wording";

const words = {
  done: {
    ar: "أُعلن فتح باب الترشيح. وتُراسل جمعيات الفضاء الآن.",
    fr: "L’appel est annoncé. Les associations de l’espace reçoivent un message.",
    en: "The call is announced. The associations of the space are being written to.",
  },
  journal: { ar: "سجل الإعلان (JSON)", fr: "Registre de l’appel (JSON)", en: "The call’s record (JSON)" },
} as const satisfies Record<string, Text>;

type Shown = Readonly<{
  frame: Frame;
  call: CallView;
  /** For those alone who may read it. */
  progress: Progress | undefined;
  own: readonly OwnStanding[];
  isDone: boolean;
}>;

/** A call at the desk: how the reader's own associations stand, how far candidacies are for the secretariat, and all that it asks for. */
export const callDeskPage = ({ frame, call, progress, own, isDone }: Shown): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(callNames.call, language)}>
      {isDone && (
        <p class="notice" role="status">
          {say(words.done, language)}
        </p>
      )}
      <OwnStandings call={call} own={own} language={language} />
      <CallFacts call={call} language={language} toMethod={`/desk/methods/${call.method}`} />
      <CallOutcome call={call} language={language} />
      {progress && <CallProgress progress={progress} language={language} />}
      <DossierParts parts={call.parts} language={language} />
      <FormQuestions language={language} />
      <CriteriaTable criteria={call.criteria} language={language} />
      <p>
        <a href={`/api/journal/CALL/${call.id}`}>{say(words.journal, language)}</a>
      </p>
    </Framed>
  );
};
