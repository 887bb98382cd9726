import type { VNode } from "preact";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { candidacyDesk } from "#pages/desk/candidacies/desk";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Worded } from "#pages/desk/kit/words";
import { say, type Text } from "#wording/wording";

const dossier: Text = { ar: "ملف الترشيح", fr: "Dossier de candidature", en: "Candidacy" };

/** The form with which a candidacy is withdrawn, once one has read what that means. */
export const withdrawCandidacyPage = (asked: Asked, { id, name }: CandidacyView): VNode => {
  const { language } = asked.filled;
  const { title, means, submit } = candidacyDesk.withdrawCandidacy.form;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: `/desk/candidacies/${id}`, says: say(dossier, language) }}
      nameAt={() => undefined}
    >
      <p>
        <strong>
          <Worded words={name} language={language} />
        </strong>
      </p>
      <p class="notice notice-stop">{say(means, language)}</p>
    </ActForm>
  );
};
