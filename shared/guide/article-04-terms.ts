import { type CivilDate, daysAfter, daysBetween } from "#calendar/civil-date";
import type { Source } from "#guide/clause";
import type { Edition } from "#guide/editions";
import type { Rule } from "#guide/rule";
import type { Text } from "#wording/languages";

/** A term of civil society's members, from its first day to its last. Terms come one after the other, the earliest first. */
export type Term = Readonly<{ begins: CivilDate; ends: CivilDate }>;

/** A time during which someone served, from its first day to the one before which it ended, if it has ended. */
export type Stint = Readonly<{ from: CivilDate; until?: CivilDate | undefined }>;

type Ended = Readonly<{ from: CivilDate; until: CivilDate }>;

/** What someone has served, and the day from which they are to serve in the last of the terms. */
export type Serving = Readonly<{
  stints: readonly Stint[];
  terms: readonly Term[];
  from: CivilDate;
  edition: Pick<Edition, "mostTerms">;
}>;

const laterOf = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
const earlierOf = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

const lengthOf = ({ begins, ends }: Term): number => daysBetween(begins, ends) + 1;

/** A stint as far as it lies in a term; what ends is the day after. */
const within = ({ begins, ends }: Term, { from, until }: Stint): Ended => {
  const after = daysAfter(ends, 1);
  return { from: laterOf(begins, from), until: earlierOf(after, until ?? after) };
};

/** Days served in a term: one on which someone served twice over is one day. */
const daysServed = (term: Term, stints: readonly Stint[]): number =>
  stints
    .map((stint) => within(term, stint))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .reduce(
      ({ days, counted }, { from, until }) => {
        const first = laterOf(from, counted);
        return until > first ? { days: days + daysBetween(first, until), counted: until } : { days, counted };
      },
      { days: 0, counted: term.begins },
    ).days;

/** Whether a term counts: more than half of it was served (G4.14). */
const counts = (term: Term, stints: readonly Stint[]): boolean => 2 * daysServed(term, stints) > lengthOf(term);

/**
 * Whether someone was out for a whole term. Who stays on from the term before until a successor is seated (G4.13) has no part of
 * the next; who comes into it part-way has.
 */
const isOut = (term: Term, stints: readonly Stint[]): boolean =>
  daysServed(
    term,
    stints.filter(({ from }) => from >= term.begins),
  ) === 0;

/** How many terms in a row lie behind someone: those that count, back to the last one that they were out of. */
export const termsInARow = (stints: readonly Stint[], past: readonly Term[]): number => {
  const counted = past.map((term) => counts(term, stints));
  const lastOut = past.findLastIndex((term, index) => !counted[index] && isOut(term, stints));
  return counted.slice(lastOut + 1).filter((one) => one).length;
};

/** How many terms in a row someone would have behind them at the end of the last term, were they to serve from a day on. */
const wouldHave = ({ stints, terms, from }: Serving): number => termsInARow([...stints, { from }], terms);

const behind = ({ stints, terms }: Serving): number => termsInARow(stints, terms.slice(0, -1));

/** Whether serving from a day to the end of the last term makes one more that counts. */
const isOneMore = ({ stints, terms, from }: Serving): boolean =>
  terms.slice(-1).some((term) => counts(term, [...stints, { from }]));

const because = {
  person: {
    ar: "بلغ هذا الشخص الحد الأقصى للولايات المتتالية في تمثيل المجتمع المدني ({most})، ولا يعود إلى ذلك إلا بعد أن يغيب ولاية كاملة.",
    fr: "Cette personne a atteint le nombre maximal de mandats consécutifs au titre de la société civile ({most})\u00a0; elle pourra revenir après un mandat entier d’interruption.",
    en: "This person has had as many consecutive terms for civil society as there may be ({most}); they may come back after one whole term out.",
  },
  association: {
    ar: "بلغت هذه الجمعية الحد الأقصى للولايات المتتالية في تمثيل المجتمع المدني ({most})، ولا تعود إلى ذلك إلا بعد أن تغيب ولاية كاملة.",
    fr: "Cette association a atteint le nombre maximal de mandats consécutifs au titre de la société civile ({most})\u00a0; elle pourra revenir après un mandat entier d’interruption.",
    en: "This association has had as many consecutive terms for civil society as there may be ({most}); it may come back after one whole term out.",
  },
} as const;

export const twoTermsInARow: Text = {
  ar: "لا يتجاوز الترشح لتمثيل المجتمع المدني في لجنة الإشراف ولايتين متتاليتين؛ ويسري هذا الحد على الشخص وعلى الجمعية، كل على حدة.",
  fr: "Nul ne peut se porter candidat à la représentation de la société civile au comité de pilotage pour plus de deux mandats consécutifs\u00a0; la limite vaut pour la personne et pour l’association, chacune étant vérifiée séparément.",
  en: "No one may stand to represent civil society in the steering committee for more than two consecutive terms; the limit holds for the person and for the association, each checked on its own.",
};

/**
 * A person, or an association, has no more than two terms in a row (G4.14), each checked on its own. That they may not stand for
 * more is the guide's text; that it is checked again at appointment is how we read it: `source` says which of the two is checked.
 */
export const consecutiveTerms = (
  who: keyof typeof because,
  source: Extract<Source, "text" | "reading">,
): Rule<Serving> => ({
  id: "G4.14",
  source,
  says: twoTermsInARow,
  holds: (serving) => !isOneMore(serving) || wouldHave(serving) <= serving.edition.mostTerms,
  because: because[who],
  measures: (serving) => ({ served: behind(serving), most: serving.edition.mostTerms }),
});
