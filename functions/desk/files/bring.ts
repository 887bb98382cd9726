import { createHash } from "node:crypto";
import { typeBySignature } from "#committee/files/formats";
import type { ProblemDetails } from "#contract/kernel/problem";
import { fileEndpoints } from "#functions/api/files/acts";
import { attempt } from "#functions/desk/kit/attempt";
import type { SentFile } from "#functions/desk/kit/multipart";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { pause } from "#functions/kernel/pause";

/** How often, and after how many milliseconds each time, to ask whether a file has been looked at: some seconds in all. */
const [TIMES, EACH] = [16, 250];

/** Waits until a file has been looked at and through, but not for long: whoever brought it waits for a page. */
const settled = async (office: DeskOffice, visitor: Visitor, id: string, times = TIMES): Promise<void> => {
  const { subject, language } = visitor;
  const { body } = await fileEndpoints.showFile.serve(office, { params: { id }, subject, language });
  const isPending = body.stage === "awaited" || body.stage === "scanning";
  if (!isPending || times === 0) return;
  await pause(EACH);
  return settled(office, visitor, id, times - 1);
};

type Asked = Readonly<{ purpose: string; file: SentFile; key: string }>;

const ask = (office: DeskOffice, visitor: Visitor, { purpose, file: { bytes, type }, key }: Asked) => {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const body = { purpose, type: typeBySignature(bytes) ?? type, size: bytes.length, sha256 };
  return attempt(office, fileEndpoints.askForFile, visitor, { body, key: key || `${purpose} ${sha256}` });
};

/** A file as it was brought, or what of it can't be taken. */
export type Brought = Readonly<{ id: string } | { errors: NonNullable<ProblemDetails["errors"]> }>;

/**
 * Brings a file to the vault in a person's name, by the very form that a program is given. The same bytes sent again are the same
 * file, unless the first never came.
 */
export const bring = async (
  office: DeskOffice,
  visitor: Visitor,
  asked: Omit<Asked, "key">,
  key = "",
): Promise<Brought> => {
  const outcome = await ask(office, visitor, { ...asked, key });
  if ("trouble" in outcome) return { errors: outcome.trouble.errors ?? [] };
  const { id, stage, why, post } = outcome.reply.body;
  const isOver = why === "never-came" || (stage === "awaited" && post === undefined);
  if (isOver && key === "") return bring(office, visitor, asked, office.draw.id());
  if (post) await office.vault.bring(post, asked.file.bytes);
  await settled(office, visitor, id);
  return { id };
};
