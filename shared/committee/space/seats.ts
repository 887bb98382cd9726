import { present, type Seat, type Tenure } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Words, wordsByName } from "#committee/kernel/words";
import { nameByScript } from "#committee/people/people";
import { stintsOfAssociation, stintsOfPerson } from "#committee/plans/civil-terms";
import type { Association, AssociationContact } from "#committee/space/association";
import { consecutiveTerms, type Serving, type Stint, type Term } from "#guide/article-04-terms";
import { type Refusal, type Ruling, refusals, unless } from "#guide/rule";

/** Who is to sit for an association: their id on the register, their name, and what they are there. */
type Representative = Readonly<{ person: string; name: AssociationContact["name"]; post?: Words | undefined }>;

/** What G4.14 is checked against: every seat that there ever was, and the terms up to the present one. */
export type History = Readonly<{ seats: readonly Seat[]; terms: readonly Term[] }>;

const tenureOf = ({ person, name, post }: Representative, from: Tenure["from"]): Tenure => ({
  ...{ as: "member", person, name, from },
  ...(post && { post }),
});

const wordsOf = ({ name, post }: Representative): Readonly<Record<string, string>> => ({
  ...nameByScript({ name }),
  ...wordsByName("post", post),
});

const welcome = ({ id, body }: Seat, { person }: Representative, from: Tenure["from"]): Decision<Seat>["letters"] => [
  { letter: "seated", to: `PERSON#${person}`, seat: { id, body, from } },
];

const servingFrom = (stints: readonly Stint[], { terms }: History, { today, edition }: Circumstances): Serving => ({
  ...{ stints, terms, from: today, edition },
});

/** Checked again at appointment (G4.14, a reading): whether this person has had as many terms in a row as there may be. */
const personRefused = (person: string, history: History, circumstances: Circumstances): readonly Refusal[] =>
  refusals(
    servingFrom(stintsOfPerson(history.seats, person), history, circumstances),
    consecutiveTerms("person", "reading"),
  );

const associationRefused = (id: string, history: History, circumstances: Circumstances): readonly Refusal[] =>
  refusals(
    servingFrom(stintsOfAssociation(history.seats, id), history, circumstances),
    consecutiveTerms("association", "reading"),
  );

type Seating = Readonly<{
  id: string;
  association: Pick<Association, "id" | "name">;
  representative: Representative;
  history: History;
}>;

/** Gives an association a seat of civil society's and its representative the place in it, from today on; neither for a third term in a row (G4.14). */
export const seatAssociation = (
  { id, association, representative, history }: Seating,
  circumstances: Circumstances,
): Ruling<Decision<Seat>> => {
  const { edition, today } = circumstances;
  const broken = [
    ...personRefused(representative.person, history, circumstances),
    ...associationRefused(association.id, history, circumstances),
  ];
  return unless(broken, () => {
    const seat: Seat = {
      ...{ id, edition: edition.inForceFrom, college: "civil-society", body: association.name, since: today },
      ...{ association: association.id, tenures: [tenureOf(representative, today)] },
    };
    return {
      state: seat,
      page: {
        act: "association-seated",
        rules: ["G4.14"],
        facts: { college: seat.college, association: association.id, person: representative.person },
        texts: { ...wordsByName("body", seat.body), ...wordsOf(representative) },
      },
      letters: welcome(seat, representative, today),
    };
  });
};

/** Notes on an association that it has a seat in the committee. */
export const noteSeat = <State extends Association>(association: State, seat: string): Decision<State> => ({
  state: { ...association, seat },
  page: { act: "seat-given", rules: [], facts: { seat } },
  letters: [],
});

const endPresent = (seat: Seat, today: Tenure["from"]): readonly Tenure[] => {
  const leaving = present(seat, "member");
  return seat.tenures.map((tenure) => (tenure === leaving ? { ...tenure, until: today } : tenure));
};

type Replacing = Readonly<{ representative: Representative; history: History }>;

/** Has another person sit for an association in the seat that it has, from today on; the person not for a third term in a row (G4.14). */
export const replaceRepresentative = (
  seat: Seat,
  { representative, history }: Replacing,
  circumstances: Circumstances,
): Ruling<Decision<Seat>> => {
  const { today } = circumstances;
  return unless(personRefused(representative.person, history, circumstances), () => ({
    state: { ...seat, tenures: [...endPresent(seat, today), tenureOf(representative, today)] },
    page: {
      act: "representative-replaced",
      rules: ["G4.14"],
      facts: { person: representative.person },
      texts: wordsOf(representative),
    },
    letters: welcome(seat, representative, today),
  }));
};
