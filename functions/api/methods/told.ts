import type { MethodContribution } from "#committee/methods/contributions";
import { Method } from "#committee/methods/method";
import type { MethodBallot } from "#committee/methods/votes";
import type { MethodView, WholeMethod } from "#contract/methods/view";
import { criteriaOf } from "#guide/criteria";
import { editionOn } from "#guide/editions";
import type { Found } from "#secretariat/register";

/** A method as its reader is told it, with the criteria of its edition (G4.8). */
export const toldMethod = ({ state, version }: Found): MethodView => {
  const method = Method.parse(state);
  const { id, stage, title, plan, text, seats, call, parts, objectionDays, keptDays, round } = method;
  const { consultation, vote, count } = method;
  return {
    ...{ id, stage, title, plan, text, seats, call, parts, objectionDays, keptDays, round, version },
    criteria: criteriaOf(editionOn(method.edition)),
    ...(consultation && { consultation }),
    ...(count && { count }),
    ...(vote && { vote }),
    ...("publishedOn" in method && { publishedOn: method.publishedOn }),
  };
};

/** A contribution as it is told: whose it is, never who typed it. */
export const toldContribution = ({ association, name, says, at, answer }: MethodContribution) => ({
  ...{ association, name, says, at },
  ...(answer && { answer: answer.says }),
});

/** A vote as it is told: by name and body. */
const toldBallot = ({ voter, body, name, yes }: MethodBallot) => ({
  ...{ voter, body, yes },
  ...(name && { name }),
});

type Beside = Readonly<{
  contributions: readonly MethodContribution[];
  ballots: readonly MethodBallot[];
  /** The ids of the reader's own associations and seats. */
  own: readonly string[];
}>;

/** A method with what stands beside it: others' contributions once the consultation has closed, others' votes once they are counted. */
export const toldWhole = (matter: Found, { contributions, ballots, own }: Beside): WholeMethod => {
  const view = toldMethod(matter);
  return {
    ...view,
    contributions: contributions
      .filter(({ association }) => view.stage !== "consulting" || own.includes(association))
      .map(toldContribution),
    votes: ballots.filter(({ voter }) => view.stage !== "voting" || own.includes(voter)).map(toldBallot),
  };
};
