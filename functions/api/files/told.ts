import { Candidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { isKnownTo, StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { disputedEvidence } from "#committee/memberships/disputes";
import type { FileView } from "#contract/files/files";
import { isOwnCandidacy } from "#functions/api/candidacies/own";
import type { Call } from "#functions/api/kernel/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import type { ApiOffice } from "#functions/kernel/offices";
import { openSeats } from "#functions/readers/seats-in-office";

/** Whether a file is to show what civil society's members are asked about: while they are, they may read it. */
const isToBeSettled = async ({ register }: ApiOffice, { roles }: Standing, { id, purpose }: StoredFile) =>
  purpose === "absence-justification" &&
  roles.includes("civil-society-member") &&
  disputedEvidence(await openSeats(register)).includes(id);

/** Whether a file is a part of a candidacy of the caller's own. */
const isOfOwnCandidacy = async ({ register }: ApiOffice, standing: Standing, { of }: StoredFile): Promise<boolean> => {
  if (of === undefined) return false;
  const key = keyOf(candidacies, of.candidacy);
  const candidacy = Candidacy.safeParse((await register.load([key])).get(key)?.state).data;
  return candidacy !== undefined && isOwnCandidacy(standing, candidacy);
};

/** The file that a call names, with its version on the register; to who may not know of it there is none. */
export const fileFor = async (
  office: ApiOffice,
  call: Call,
  id: string,
): Promise<Readonly<{ file: StoredFile; version: number; standing: Standing }>> => {
  const key = keyOf(files, id);
  const standing = await standingOf(office, call, [key]);
  const found = standing.found.get(key) ?? halt(standing, "unknown");
  const file = StoredFile.parse(found.state);
  const reader = { person: call.subject ?? "", roles: standing.roles, instant: office.now() };
  const isKnown =
    isKnownTo(file, reader) ||
    (await isOfOwnCandidacy(office, standing, file)) ||
    (await isToBeSettled(office, standing, file));
  return isKnown ? { file, version: found.version, standing } : halt(standing, "unknown");
};

/** A file as it is told to those who may know of it. */
export const toldFile = (file: StoredFile): FileView => {
  const { id, purpose, type, size, sha256, stage, since } = file;
  const told = { ...(size !== undefined && { size }), ...(sha256 !== undefined && { sha256 }) };
  return { id, purpose, type, ...told, stage, since, ...(file.stage === "refused" && { why: file.why }) };
};
