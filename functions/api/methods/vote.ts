import { Seat, seated } from "#committee/composition/seats";
import type { Method } from "#committee/methods/method";
import { ballotId, type MethodBallot, voteOnMethod as voting } from "#committee/methods/votes";
import { actsFor } from "#committee/people/people";
import * as contract from "#contract/methods/methods";
import { readyToAdd } from "#functions/api/add";
import { endpoint } from "#functions/api/endpoint";
import { ownInSpace } from "#functions/api/methods/of-space";
import { heldBy } from "#functions/api/methods/own";
import { halt, type Standing } from "#functions/api/standing";
import type { ApiOffice } from "#functions/kernel/offices";
import { keyOf, methods, seats } from "#functions/matters";

type Voter = Pick<MethodBallot, "body" | "name">;

/** Who votes for a seat of civil society: its holder, while it is in office, and nobody for them. */
const ofCollege = async ({ register }: ApiOffice, standing: Standing, id: string): Promise<Voter> => {
  const { person } = standing;
  const key = keyOf(seats, id);
  if (person === undefined || !actsFor(person, "civil-society-member", key)) return halt(standing, "not-allowed");
  const seat = Seat.safeParse((await register.load([key])).get(key)?.state).data;
  const held = seat?.until === undefined && seat ? seated(seat) : undefined;
  return held ? { body: held.body, name: held.holder.name } : halt(standing, "not-allowed");
};

/** Who votes: a member of the college or, where the space votes, an association of it, each by its own people. */
const voterFor = async (office: ApiOffice, standing: Standing, method: Method, id: string): Promise<Voter> => {
  if (!heldBy(standing.person).includes(id)) return halt(standing, "not-allowed");
  if (method.stage === "voting" && method.vote.electorate === "space")
    return { body: await ownInSpace(office, standing, id) };
  return ofCollege(office, standing, id);
};

/** Everyone's own vote, which nobody else casts: the last one counts until the vote closes, and nothing overtakes it. */
export const voteOnMethod = endpoint(contract.voteOnMethod, async (office, call) => {
  const { id, voter } = call.params;
  const { yes } = call.body;
  const { standing, state, circumstances } = await readyToAdd(office, call, { kind: methods, id });
  const who = await voterFor(office, standing, state, voter);
  const ruling = voting(state, { voter, yes, ...who }, circumstances);
  if (!ruling.allowed) return halt(standing, "refused", { refusals: ruling.refusals });
  const { value } = ruling;
  await office.register.put(keyOf(methods, id), { kind: "BALLOT", id: ballotId(value), value });
  return { body: { voter, yes } };
});
