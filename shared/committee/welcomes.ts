import { Chair, presiding } from "#committee/composition/chair";
import { present, type Seat } from "#committee/composition/seats";
import type { Letter, LetterName } from "#committee/correspondence";
import { kindIn } from "#committee/kernel/matter-key";
import type { Person } from "#committee/people/people";
import { Association } from "#committee/space/association";
import { registered } from "#committee/space/declaring";

/** Whether a letter welcomes someone, and tells how they sign in: nothing else comes to them until it has reached them. */
export const isWelcome = (letter: LetterName): boolean =>
  letter === "appointed" || letter === "seated" || letter === "association-registered";

/** What a welcome came back of: which letter it was, the matter that owed it, as that stands now, and the seats of whom it was for. */
export type Unwelcomed = Readonly<{ letter: LetterName; matter: string; state: unknown; seats: readonly Seat[] }>;

const seatedIn = ({ seats }: Unwelcomed, { id }: Person): Letter | undefined =>
  seats
    .flatMap((seat) => {
      const tenure = present(seat, "member");
      return tenure?.person === id ? [{ id: seat.id, body: seat.body, from: tenure.from }] : [];
    })
    .map((seat): Letter => ({ letter: "seated", to: `PERSON#${id}`, seat }))
    .at(0);

const appointedTo = ({ matter, state, seats }: Unwelcomed, { id }: Person): Letter | undefined => {
  const common = { letter: "appointed", to: `PERSON#${id}`, about: matter } as const;
  if (kindIn(matter) === "CHAIR")
    return presiding(Chair.parse(state))?.person === id ? { ...common, as: "chair" } : undefined;
  return seats
    .flatMap((seat) =>
      (["member", "deputy"] as const)
        .filter((as) => present(seat, as)?.person === id)
        .map((as): Letter => ({ ...common, as, body: seat.body })),
    )
    .at(0);
};

const speaksFor = ({ state }: Unwelcomed, { id }: Person): Letter | undefined => {
  const association = Association.parse(state);
  return association.person === id ? registered(association).at(0) : undefined;
};

/** The welcome that came back, as it reads today; nothing where they are no longer what it told them. */
export const welcomeAgain = (unwelcomed: Unwelcomed, person: Person): Letter | undefined => {
  switch (unwelcomed.letter) {
    case "appointed":
      return appointedTo(unwelcomed, person);
    case "seated":
      return seatedIn(unwelcomed, person);
    case "association-registered":
      return speaksFor(unwelcomed, person);
    default:
      return undefined;
  }
};
