import { Seat } from "#committee/composition/seats";
import type { Owed } from "#committee/entail";
import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { forgetElsewhere } from "#functions/carry-out/forget-elsewhere";
import { forgetWordsOf } from "#functions/carry-out/forget-words";
import { vaultKey } from "#functions/files/vault-key";
import { every } from "#functions/kernel/every";
import { inTurn } from "#functions/kernel/in-turn";
import type { CarryOutOffice } from "#functions/kernel/offices";
import type { Register } from "#secretariat/register";

/** The files that someone brought, but for those of a dossier, which is their association's; and the letters by which they were appointed. */
const filesOf = async (register: Register, id: string): Promise<readonly string[]> => {
  const [stored, held] = await Promise.all([every(register, files.name), every(register, seats.name)]);
  const brought = stored
    .map(({ state }) => files.schema.parse(state))
    .filter(({ by, of }) => by === id && of === undefined);
  const sat = held.flatMap(({ state }) => Seat.parse(state).tenures).filter(({ person }) => person === id);
  return [...new Set([...brought.map((file) => file.id), ...sat.flatMap(({ letter }) => letter ?? [])])];
};

/**
 * Erases what stands beside a person's blanked entry: how they are written to elsewhere, the words that journals bind, their own and others', with their keys, their
 * files in every version, and their account. Done twice, it is done.
 */
export const eraseFor = async (office: CarryOutOffice, { erases }: Owed): Promise<void> => {
  if (erases === undefined) return;
  const { register, accounts, vault } = office;
  await forgetElsewhere(office, erases);
  await forgetWordsOf(register, erases);
  await register.forget(keyOf(people, erases));
  await inTurn(await filesOf(register, erases), (file) => vault.erase(vaultKey(file)));
  await accounts.close(erases);
};
