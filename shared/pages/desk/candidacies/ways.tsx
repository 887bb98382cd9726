import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { candidacyDesk } from "#pages/desk/candidacies/desk";
import { waysOf } from "#pages/desk/kit/desk-act";
import { placeAt } from "#pages/desk/kit/place";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  change: { ar: "تغيير الشخص المرشَّح", fr: "Présenter une autre personne", en: "Nominate another person" },
  record: { ar: "سجل الترشيح (JSON)", fr: "Registre de la candidature (JSON)", en: "The candidacy’s record (JSON)" },
} as const satisfies Record<string, Text>;

type Reading = Readonly<{
  candidacy: CandidacyView;
  language: Language;
  roles: readonly Role[];
  /** Whether the reader acts for the association, and may name another person. */
  mayRename: boolean;
}>;

/** What else can be done about a candidacy. */
export const CandidacyWays = ({ candidacy, language, roles, mayRename }: Reading): VNode => {
  const { id, call, association, isOpen } = candidacy;
  return (
    <ul class="ways">
      {isOpen && mayRename && (
        <li>
          <a href={`/desk/calls/${call}/candidacies/${association}/new`}>{say(words.change, language)}</a>
        </li>
      )}
      {waysOf(candidacyDesk, { state: candidacy, roles }).map(({ act, place, way }) => (
        <li key={act}>
          <a href={placeAt(place, { id })}>{say(way, language)}</a>
        </li>
      ))}
      <li>
        <a href={`/desk/candidacies/${id}/record`}>{say(words.record, language)}</a>
      </li>
    </ul>
  );
};
