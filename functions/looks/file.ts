import { giveUp } from "#committee/file-acts";
import { StoredFile } from "#committee/files";
import { idIn } from "#committee/matter-key";
import { circumstancesOf } from "#functions/circumstances";
import { checkFile } from "#functions/files/check";
import { vaultKey } from "#functions/files/vault-key";
import type { Look } from "#functions/looks/look";
import { files } from "#functions/matters";
import type { SweepOffice } from "#functions/offices";
import { record } from "#functions/record";
import type { Found } from "#secretariat/register";

const giveUpOn = async (office: SweepOffice, before: Found): ReturnType<Look> => {
  const file = StoredFile.parse(before.state);
  const circumstances = circumstancesOf(office, undefined, { by: "clock", pinned: file.edition });
  const decision = giveUp(file, circumstances);
  if (decision === undefined) return "nothing-due";
  const outcome = await record(office, { kind: files, id: file.id, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};

/** Looks for a file of which nothing was heard: it is checked if it came all the same, and else waited for no longer. */
export const lookAtFile: Look = async (office, key) => {
  const before = (await office.register.load([key])).get(key);
  if (before === undefined || StoredFile.parse(before.state).stage !== "awaited") return "nothing-due";
  const version = await office.vault.first(vaultKey(idIn(key)));
  return version === undefined ? giveUpOn(office, before) : checkFile(office, { id: idIn(key), version });
};
