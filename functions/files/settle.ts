import { wordOfDeposit } from "#committee/candidacies/deposit-of-file";
import { StoredFile } from "#committee/files/files";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { alongFile, dossierOf } from "#functions/candidacies/along-file";
import { vaultKey } from "#functions/files/vault-key";
import { circumstancesOf } from "#functions/kernel/circumstances";
import type { CheckOffice, SweepOffice } from "#functions/kernel/offices";
import { entryFor, put } from "#functions/kernel/record";
import { files, keyOf } from "#functions/matters";
import type { Found } from "#secretariat/register";

/** A file as it stands on the register. */
export type Standing<File extends StoredFile = StoredFile> = Readonly<{ before: Found; file: File }>;

type Settling = Pick<CheckOffice & SweepOffice, "register" | "now" | "draw" | "log"> &
  Readonly<{ vault: Pick<CheckOffice["vault"], "erase"> }>;
type Decide = (circumstances: Circumstances) => Decision<StoredFile> | undefined;

/** A file by its id, as the register has it now; nothing where it knows none. */
export const fileOf = async ({ register }: Pick<Settling, "register">, id: string): Promise<Standing | undefined> => {
  const key = keyOf(files, id);
  const before = (await register.load([key])).get(key);
  const file = StoredFile.safeParse(before?.state).data;
  return before && file && { before, file };
};

/**
 * Puts on the register what is decided of a file, and with it what becomes of the candidacy that it was brought for. What is refused
 * is erased.
 */
export const settleFile = async (
  office: Settling,
  { before, file }: Standing,
  decide: Decide,
): Promise<"done" | "overtaken" | "nothing-due"> => {
  const circumstances = circumstancesOf(office, undefined, { by: "clock", pinned: file.edition });
  const decision = decide(circumstances);
  if (decision === undefined) return "nothing-due";
  const { state } = decision;
  const dossier = state.stage === file.stage ? undefined : await dossierOf(office, file);
  const letters = dossier ? wordOfDeposit(dossier.candidacy, dossier.deposit, state) : [];
  const entry = entryFor(office, { kind: files, id: file.id, before }, { ...decision, letters }, circumstances);
  const along = dossier ? [alongFile(office, dossier, state, entry.page.hash)] : [];
  if ((await put(office, entry, along)) === "overtaken") return "overtaken";
  office.log.info("settled", { matter: before.key, stage: state.stage });
  if (state.stage === "refused") await office.vault.erase(vaultKey(file.id));
  return "done";
};
