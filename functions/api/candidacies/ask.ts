import { Candidacy, type PreparedCandidacy } from "#committee/candidacies/candidacy";
import { type AskedDeposit, askForDeposit as asking, hasRoom, noteAsked } from "#committee/candidacies/deposit-asked";
import { candidacies } from "#committee/candidacies/kind";
import { candidacyMatter } from "#committee/candidacies/matter";
import { StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { fileNameOf } from "#committee/files/name";
import { keyOf } from "#committee/kernel/kind";
import type { DossierPart } from "#committee/methods/dossier-part";
import { depositRoutes } from "#contract/candidacies/deposits";
import { isOwnCandidacy } from "#functions/api/candidacies/own";
import { readyToAdd } from "#functions/api/kernel/add";
import { opened } from "#functions/api/kernel/asked";
import { create } from "#functions/api/kernel/create";
import { type Call, endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { formFor } from "#functions/files/form-for";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import type { Found } from "#secretariat/register";

type Asking = Call<typeof depositRoutes.askForDeposit>;

/** What is announced, as the part takes it: of one of its types, no larger than its largest, under a name that shows. */
const announced = ({ types, largest }: DossierPart, { body }: Asking) => {
  const { type, size, sha256 } = body;
  const name = fileNameOf(body.name);
  if (name === undefined) throw unreadableAt("name", "unreadable");
  if (!types.includes(type)) throw unreadableAt("type", "not-this-type");
  if (size !== undefined && size > largest) throw unreadableAt("size", "larger-than-taken");
  return { type, name, ...(size !== undefined && { size }), ...(sha256 !== undefined && { sha256 }) };
};

type Ready = Readonly<{ before: Found; candidacy: PreparedCandidacy; asked: AskedDeposit; largest: number }>;

/** The candidacy of the caller's own, while it is prepared and takes another file, and what is announced for its part. */
const readyFor = async (office: ApiOffice, call: Asking): Promise<Ready> => {
  const { id, part } = call.params;
  const place = { kind: candidacies, id, isKnown: isOwnCandidacy };
  const { standing, before, state } = await readyToAdd(office, call, place);
  const candidacy = opened(state, candidacyMatter.acts.askForDeposit);
  const wanted = candidacy.parts[part] ?? halt(standing, "unknown");
  if (!hasRoom(candidacy)) return halt(standing, "as-many-as-may-be");
  return { before, candidacy, asked: { part, ...announced(wanted, call) }, largest: wanted.largest };
};

/** The deposit of a file, as it stands on its candidacy now. */
const depositIn = async ({ register }: ApiOffice, key: string, file: string) => {
  const candidacy = Candidacy.safeParse((await register.load([key])).get(key)?.state).data;
  const deposits = candidacy === undefined || candidacy.stage === "erased" ? [] : candidacy.deposits;
  const deposit = deposits.find((one) => one.file === file);
  if (deposit === undefined) throw new Problem("unknown");
  return deposit;
};

/** The file and its place on the candidacy are made in one transaction; under its key and part, a call repeated finds what it made. */
const made = async (office: ApiOffice, call: Asking): Promise<StoredFile> => {
  const { id: candidacyId, part } = call.params;
  const keyed = { ...call, key: `${candidacyId} ${part} ${call.key}` };
  const { matter } = await create(office, keyed, {
    kind: files,
    isCrowded: true,
    also: () => readyFor(office, call),
    open: (id, circumstances, ready) => asking(id, ready, circumstances),
    along: ({ id: file, circumstances, also: { before, candidacy, asked } }) => [
      entryFor(
        office,
        { kind: candidacies, id: candidacyId, before },
        noteAsked(candidacy, { file, ...asked }, circumstances),
        circumstances,
      ),
    ],
  });
  return StoredFile.parse(matter.state);
};

export const askForDeposit = endpoint(depositRoutes.askForDeposit, async (office, call) => {
  const { id } = call.params;
  const file = await made(office, call);
  const redirect = call.body.sha256 === undefined ? `${office.address}/desk/candidacies/${id}` : undefined;
  const [deposit, post] = await Promise.all([
    depositIn(office, keyOf(candidacies, id), file.id),
    formFor(office, file, redirect),
  ]);
  return { body: { deposit, ...(post && { post }) }, location: `/files/${file.id}` };
});
