import { Association, type Complete, forAssociation } from "#committee/space/association";
import { inviteContact } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { associationListRoutes } from "#contract/space/lists";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { accountOf } from "#functions/api/space/contact";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import { inLots } from "#functions/kernel/in-lots";
import type { ApiOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { giving } from "#functions/people/capacities";
import type { Found } from "#secretariat/register";

/** So many at a time: the pool opens fifty accounts a second at the most. */
const AT_ONCE = 25;

const lacksAccount = (association: Association): association is Complete =>
  association.stage === "complete" && association.contact !== undefined && association.person === undefined;

type Inviting = Readonly<{ by: string; almanac: Found | undefined }>;

/** One that another act has changed meanwhile is left to the next time. */
const inviteOne = async (office: ApiOffice, before: Found, { by, almanac }: Inviting): Promise<number> => {
  const association = Association.parse(before.state);
  if (!lacksAccount(association) || association.contact === undefined) return 0;
  const contact = await accountOf(office, association.contact);
  const circumstances = circumstancesOf(office, almanac, { by, pinned: association.edition });
  const along = giving(office, contact, forAssociation(before.key), circumstances);
  const place = { kind: associations, id: association.id, before };
  const outcome = await record(office, place, inviteContact(association, contact.id), circumstances, along);
  return outcome === "overtaken" ? 0 : 1;
};

/** Associations that came from a list have contacts without an account; each gets one, and a letter, once: asked again, nobody is written to twice. */
export const inviteAssociations = endpoint(associationListRoutes.inviteAssociations, async (office, call) => {
  const { after } = call.body;
  const standing = await standingOf(office, call, [ALMANAC]);
  if (after !== undefined && !after.startsWith("complete ")) throw unreadableAt("after", "unreadable");
  const { lines, next } = await office.register.list(associations.name, {
    ...{ limit: AT_ONCE, after, beginning: "complete " },
  });
  const waiting = lines.filter(({ line }) => lacksAccount(Association.parse(line))).map(({ key }) => key);
  const present = await office.register.load(waiting);
  const inviting = { by: call.subject ?? "", almanac: standing.found.get(ALMANAC) };
  const done = await inLots([...present.values()], (before) => inviteOne(office, before, inviting));
  const invited = done.reduce((sum, one) => sum + one, 0);
  return { body: { invited, ...(next && { next }) } };
});
