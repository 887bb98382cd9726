import type { VNode } from "preact";
import type { Words } from "#committee/kernel/words";
import type { CallView } from "#contract/calls/calls";
import { Worded } from "#pages/desk/kit/words";
import { type Language, say, type Text } from "#wording/wording";

/** An association for which the reader acts, or that names them, and its candidacy where it stands. */
export type OwnStanding = Readonly<{ association: string; name: Words; candidacy?: string }>;

const words = {
  title: { ar: "ترشيح جمعيتكم", fr: "Candidature de votre association", en: "Your association’s candidacy" },
  stands: { ar: "ملف الترشيح", fr: "Dossier de candidature", en: "Dossier of the candidacy" },
  stand: { ar: "ترشيح الجمعية", fr: "Présenter la candidature", en: "Have the association stand" },
  early: { ar: "لم يُفتح باب الترشيح بعد", fr: "L’appel n’est pas encore ouvert", en: "The call isn’t open yet" },
  late: {
    ar: "لم تترشح، وقد أُغلق الباب",
    fr: "Pas de candidature, et l’appel est clos",
    en: "Does not stand, and the call is closed",
  },
} as const satisfies Record<string, Text>;

type Standing = Readonly<{ call: CallView; own: OwnStanding; language: Language }>;

const Way = ({ call, own: { association, candidacy }, language }: Standing) => {
  if (candidacy !== undefined) return <a href={`/desk/candidacies/${candidacy}`}>{say(words.stands, language)}</a>;
  if (call.isOpen)
    return <a href={`/desk/calls/${call.id}/candidacies/${association}/new`}>{say(words.stand, language)}</a>;
  return <>{say(call.stage === "announced" ? words.early : words.late, language)}</>;
};

type Owned = Readonly<{ call: CallView; own: readonly OwnStanding[]; language: Language }>;

/** How the reader's own associations stand in a call; nothing for whoever acts for none. */
export const OwnStandings = ({ call, own, language }: Owned): VNode | null =>
  own.length === 0 ? null : (
    <section class="card">
      <h2>{say(words.title, language)}</h2>
      <ul>
        {own.map((one) => (
          <li key={one.candidacy ?? one.association}>
            <Worded words={one.name} language={language} />
            {" · "}
            <Way call={call} own={one} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
