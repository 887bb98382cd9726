import type { Owed } from "#committee/entail";
import { files } from "#committee/files/kind";
import { idIn, kindIn } from "#committee/kernel/matter-key";
import { vaultKey } from "#functions/files/vault-key";
import { inTurn } from "#functions/kernel/in-turn";
import type { CarryOutOffice } from "#functions/kernel/offices";

/** Forgets the words of matters with their keys, what stands beside them, and files in every version. Done twice, it is done. */
export const forgetFor = async ({ register, vault }: CarryOutOffice, { forgets = [] }: Owed): Promise<void> => {
  await inTurn(forgets, async (matter) => {
    await register.forget(matter);
    await register.clear(matter);
    if (kindIn(matter) === files.name) await vault.erase(vaultKey(idIn(matter)));
  });
};
