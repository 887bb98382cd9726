import type { VNode } from "preact";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { FormReceipt } from "#pages/desk/candidacies/deposit";
import { momentIn } from "#pages/kit/moment";
import { type Language, say, type Text } from "#wording/wording";

const states = {
  never: { ar: "لم تُحفظ الاستمارة بعد.", fr: "Le formulaire n’est pas encore enregistré.", en: "Not saved yet." },
  saved: {
    ar: "حُفظت الاستمارة يوم {at}.",
    fr: "Formulaire enregistré le {at}.",
    en: "Saved on {at}.",
  },
  left: {
    ar: "{count, plural, zero {أُجيب عن كل الأسئلة} one {بقي سؤال واحد دون جواب} two {بقي سؤالان دون جواب} few {بقيت {count} أسئلة دون جواب} many {بقي {count} سؤالا دون جواب} other {بقي {count} سؤال دون جواب}}.",
    fr: "{count, plural, =0 {Toutes les questions ont une réponse} one {Une question reste sans réponse} other {{count} questions restent sans réponse}}.",
    en: "{count, plural, =0 {All questions are answered} one {One question is unanswered} other {{count} questions are unanswered}}.",
  },
  deposited: {
    ar: "أُودعت الاستمارة يوم {at}.",
    fr: "Formulaire déposé le {at}.",
    en: "Deposited on {at}.",
  },
  since: {
    ar: "ما غُير بعد ذلك لم يُودع بعد.",
    fr: "Ce qui a changé depuis n’est pas encore déposé.",
    en: "What has changed since is not deposited yet.",
  },
} as const satisfies Record<string, Text>;

type Saved = Readonly<{ savedAt: NonNullable<CandidacyView["form"]["saved"]>["savedAt"]; unanswered: number }>;

/** When a form was saved, and how much of it is left to answer. */
export const saySaved = ({ savedAt, unanswered }: Saved, language: Language): string =>
  `${say(states.saved, language, { at: momentIn(savedAt, language) })} ${say(states.left, language, { count: unanswered })}`;

type Told = Readonly<{ candidacy: CandidacyView; language: Language }>;

/** When the form was saved, and when it was deposited. */
export const FormState = ({ candidacy: { id, form }, language }: Told): VNode => {
  const { saved, deposited, unanswered } = form;
  return (
    <div id="form-state">
      <p class="saved">
        {saved
          ? saySaved({ savedAt: saved.savedAt, unanswered: unanswered.length }, language)
          : say(states.never, language)}
      </p>
      {deposited && (
        <p class="deposited">
          <strong>{say(states.deposited, language, { at: momentIn(deposited.at, language) })}</strong>{" "}
          {saved && saved.savedAt > deposited.savedAt && say(states.since, language)}
        </p>
      )}
      {deposited && <FormReceipt id={id} deposited={deposited} language={language} />}
    </div>
  );
};
