import { readGroup } from "#functions/api/people/group";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { groupLines, groupPage } from "#pages/desk/composition/communication-group";

/** The communication group: who is in it, and how they are reached (G10.5). */
export const showGroup = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await readGroup.serve(office, { subject, language });
  return { page: groupPage({ frame: frameOf(visit, visitor), people: body.people }) };
};

/** A cell as RFC 4180 has it; what a spreadsheet would take for a formula stays text. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `\u0027${text}` : text).replaceAll('"', '""')}"`;

/** The same as a table for a mail program or a spreadsheet, with a mark by which it is read as UTF-8. */
export const takeGroup = async (office: DeskOffice, _visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language } = visitor;
  const { body } = await readGroup.serve(office, { subject, language });
  const lines = groupLines(body.people, language).map((line) => line.map(cell).join(","));
  return { file: { name: "ishraf.csv", type: "text/csv", body: `\uFEFF${lines.join("\r\n")}\r\n` } };
};
