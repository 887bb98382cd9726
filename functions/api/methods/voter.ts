import { Seat, seated } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import type { Voting as VotedOn } from "#committee/methods/method";
import type { MethodBallot } from "#committee/methods/votes";
import { actsFor } from "#committee/people/people";
import type { methodRoutes } from "#contract/methods/methods";
import type { Call } from "#functions/api/kernel/endpoint";
import { halt, type Standing } from "#functions/api/kernel/standing";
import { ownInSpace } from "#functions/api/methods/of-space";
import type { ApiOffice } from "#functions/kernel/offices";

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

type Voting = Readonly<{
  office: ApiOffice;
  standing: Standing;
  state: VotedOn;
  call: Call<typeof methodRoutes.voteOnMethod>;
}>;

/** Who votes: a member of the college or, where the space votes, an association of it, each by its own people. */
export const voterFor = async ({ office, standing, state, call }: Voting): Promise<Voter> =>
  state.vote.electorate === "space"
    ? { body: await ownInSpace(office, standing, call.params.voter) }
    : ofCollege(office, standing, call.params.voter);
