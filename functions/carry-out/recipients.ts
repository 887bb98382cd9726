import * as z from "zod/mini";
import { Seat, seated } from "#committee/composition/seats";
import type { Letter } from "#committee/correspondence";
import { BodyKey, CollegeBut, MembershipOf, SeatKey } from "#committee/kernel/audiences";
import { idIn } from "#committee/kernel/matter-key";
import { type Contact, Person } from "#committee/people/people";
import { ActionPlan } from "#committee/plans/plan";
import { Association } from "#committee/space/association";
import { pagesOf } from "#functions/kernel/every";
import { loadEach } from "#functions/kernel/load-each";
import { associations, keyOf, people, plans, seats } from "#functions/matters";
import type { Found, Register } from "#secretariat/register";

/** Whom a letter goes to: the key of their seat or person, and that of the person who is there now. */
export type Recipient = Readonly<{ to: string; person: string }>;

type Pages<One> = AsyncGenerator<readonly One[], void>;

/** Who sits in a seat now; nobody where it is vacant or is no more. */
const holderOf = ({ key, state }: Found): readonly Recipient[] => {
  const seat = Seat.parse(state);
  const holder = seat.until === undefined ? seated(seat)?.holder : undefined;
  return holder ? [{ to: key, person: keyOf(people, holder.person) }] : [];
};

const secretariat = (register: Register): Pages<Found> => pagesOf(register, people.name, { beginning: "secretariat" });

/** The holder of each seat, but for those who get the secretariat's letter. */
async function* otherMembers(register: Register): Pages<Recipient> {
  const theirs = (await Array.fromAsync(secretariat(register))).flat().map(({ key }) => key);
  for await (const page of pagesOf(register, seats.name, {}))
    yield page.flatMap(holderOf).filter(({ person }) => !theirs.includes(person));
}

async function* ofSecretariat(register: Register): Pages<Recipient> {
  for await (const page of secretariat(register)) yield page.map(({ key }) => ({ to: key, person: key }));
}

async function* members(register: Register): Pages<Recipient> {
  for await (const page of pagesOf(register, seats.name, {})) yield page.flatMap(holderOf);
}

/** One person, a body's office, or who holds one seat. */
async function* one(register: Register, to: string): Pages<Recipient> {
  yield SeatKey.safeParse(to).success
    ? [...(await register.load([to])).values()].flatMap(holderOf)
    : [{ to, person: to }];
}

/** Whom the space knows to speak for an association. */
const Spoken = z.object({ person: z.string() });

const speakerOf = async (register: Register, { state }: Found): Promise<readonly Recipient[]> => {
  const { association } = Seat.parse(state);
  if (association === undefined) return [];
  const key = `ASSOCIATION#${association}`;
  const spoken = Spoken.safeParse((await register.load([key])).get(key)?.state).data;
  const person = spoken && keyOf(people, spoken.person);
  return person ? [{ to: person, person }] : [];
};

/** Who sits for an association, and who speaks for it at the space where that is someone else: one letter a person. */
async function* membership(register: Register, seat: string): Pages<Recipient> {
  const found = (await register.load([seat])).get(seat);
  if (found === undefined) return;
  const holder = holderOf(found);
  const speaker = (await speakerOf(register, found)).filter(({ person }) =>
    holder.every((one) => one.person !== person),
  );
  yield [...holder, ...speaker];
}

/** Those who sit for civil society, but for one seat, by its key. */
async function* college(register: Register, but: string): Pages<Recipient> {
  for await (const page of pagesOf(register, seats.name, { beginning: "civil-society" }))
    yield page.flatMap(holderOf).filter(({ to }) => to !== but);
}

async function* civilSociety(register: Register): Pages<Recipient> {
  for await (const page of pagesOf(register, seats.name, { beginning: "civil-society" })) yield page.flatMap(holderOf);
}

/** Whoever speaks for an association, or the contact on its file where nobody has an entry yet. */
const speaking = ({ key, state }: Found): Recipient => {
  const person = Spoken.safeParse(state).data?.person;
  const to = person === undefined ? key : keyOf(people, person);
  return { to, person: to };
};

const oneLetterEach = (recipients: readonly Recipient[]): readonly Recipient[] => [
  ...new Map(recipients.map((recipient) => [recipient.to, recipient])).values(),
];

/** Each association of the space; who speaks for several is written to once. */
async function* ofSpace(register: Register): Pages<Recipient> {
  for await (const page of pagesOf(register, associations.name, { beginning: "complete " }))
    yield oneLetterEach(page.map(speaking));
}

const many = {
  ...{ members, secretariat: ofSecretariat, "other-members": otherMembers },
  ...{ associations: ofSpace, "civil-society": civilSociety },
} as const;

const isMany = (to: Letter["to"]): to is keyof typeof many => Object.hasOwn(many, to);

/** Those whom a letter goes to, as the register has them now, at most a hundred at a time. */
export const recipientsOf = (register: Register, to: Letter["to"]): Pages<Recipient> => {
  if (isMany(to)) return many[to](register);
  if (MembershipOf.safeParse(to).success) return membership(register, idIn(to));
  return CollegeBut.safeParse(to).success ? college(register, idIn(to)) : one(register, to);
};

/** The plan and the body of a letter to a body's office. */
const bodyIn = (key: string): Readonly<{ plan: string; body: string }> | undefined => {
  const [plan = "", body = ""] = idIn(key).split(".");
  return BodyKey.safeParse(key).success ? { plan: keyOf(plans, plan), body } : undefined;
};

/** How someone, or a body's office, is written to, as what stands on the register has it. */
const contactIn = (found: ReadonlyMap<string, Found>, key: string): Contact | undefined => {
  const office = bodyIn(key);
  const state = found.get(key)?.state;
  if (office === undefined) return Person.safeParse(state).data ?? Association.safeParse(state).data?.contact;
  const plan = ActionPlan.safeParse(found.get(office.plan)?.state).data;
  return plan?.bodies.find(({ id }) => id === office.body)?.contact;
};

/** How each of these people is written to; not there is whom the register doesn't know, or has blanked. */
export const contactsOf = async (
  register: Register,
  recipients: readonly Recipient[],
): Promise<ReadonlyMap<string, Contact>> => {
  const keys = recipients.map(({ person }) => person);
  const found = await loadEach(
    register,
    keys.map((key) => bodyIn(key)?.plan ?? key),
  );
  const read = keys.flatMap((key) => {
    const contact = contactIn(found, key);
    return contact ? [[key, contact] as const] : [];
  });
  return new Map(read);
};
