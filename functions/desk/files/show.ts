import { readFile } from "#functions/api/files/read";
import { readReceipt } from "#functions/api/files/receipt";
import { showFile } from "#functions/api/files/show";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { filePage } from "#pages/desk/files/file";

/** A file, and where it stands. */
export const showOneFile = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body: file } = await showFile.serve(office, { params: visit.params, subject, language });
  return { page: filePage({ frame: frameOf(visit, visitor), file }) };
};

/** The receipt of a file, to take away. */
export const takeReceipt = async (
  office: DeskOffice,
  { params }: Visit,
  { subject, language }: Visitor,
): Promise<Shown> => {
  const { body } = await readReceipt.serve(office, { params, subject, language });
  const name = `receipt-${params["id"]}.json`;
  return { file: { name, type: "application/json", body: JSON.stringify(body, null, 2) } };
};

/** On to the file itself, by a link made for whoever asks. */
export const followFile = async (
  office: DeskOffice,
  { params }: Visit,
  { subject, language }: Visitor,
): Promise<Shown> => {
  const { body } = await readFile.serve(office, { params, subject, language });
  return { to: body.url };
};
