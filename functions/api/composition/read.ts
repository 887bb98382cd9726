import { balanceOf, changesOf, compositionOn, type Place, vacancies } from "#committee/composition/composition";
import { compositionRoutes } from "#contract/composition/composition";
import { endpoint } from "#functions/api/kernel/endpoint";
import { todayOf } from "#functions/kernel/circumstances";
import { sittersIn } from "#functions/readers/sitters";

const toldPlace = ({ seat, college, body, member, deputy }: Place) => ({
  ...{ seat, college, body },
  ...(member && { member: member.name }),
  ...(deputy && { deputy: deputy.name }),
});

/** Open to all and the same for all: names and bodies alone. */
export const readCommittee = endpoint(compositionRoutes.readCommittee, async (office, { query }) => {
  const sitters = await sittersIn(office.register);
  const composition = compositionOn(sitters, query.on ?? todayOf(office));
  const { on, chair, places } = composition;
  return {
    body: {
      ...{ on, ...(chair && { chair: chair.name }), seats: places.map(toldPlace) },
      ...{ vacancies: vacancies(composition), balance: balanceOf(composition), changes: [...changesOf(sitters)] },
    },
  };
});
