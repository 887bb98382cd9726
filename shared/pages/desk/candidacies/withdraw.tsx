import type { VNode } from "preact";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Worded } from "#pages/desk/kit/words";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "سحب الترشيح", fr: "Retirer la candidature", en: "Withdraw the candidacy" },
  of: { ar: "ملف الترشيح", fr: "Dossier de candidature", en: "Candidacy" },
  means: {
    ar: "إذا سُحب الترشيح لم يُدرس الملف، وتُمحى وثائقه بعد انقضاء أجل الاحتفاظ بها. ويمكن للجمعية أن تترشح من جديد ما دام الباب مفتوحا.",
    fr: "Une candidature retirée n’est pas étudiée, et ses pièces sont effacées au terme de leur durée de conservation. L’association peut se présenter de nouveau tant que l’appel est ouvert.",
    en: "A candidacy that is withdrawn isn’t studied, and its parts are erased once they have been kept for their time. The association may stand again while the call is open.",
  },
} as const satisfies Record<string, Text>;

/** The form with which a candidacy is withdrawn, once one has read what that means. */
export const withdrawCandidacyPage = (asked: Asked, { id, name }: CandidacyView): VNode => {
  const { language } = asked.filled;
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.title, language)}
      of={{ to: `/desk/candidacies/${id}`, says: say(words.of, language) }}
      nameAt={() => undefined}
    >
      <p>
        <strong>
          <Worded words={name} language={language} />
        </strong>
      </p>
      <p class="notice notice-stop">{say(words.means, language)}</p>
    </ActForm>
  );
};
