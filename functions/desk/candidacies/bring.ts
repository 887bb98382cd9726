import { FileType } from "#committee/files/files";
import { candidacyEndpoints } from "#functions/api/candidacies/acts";
import { partAt } from "#functions/desk/candidacies/scene";
import { attempt, type Failed } from "#functions/desk/kit/attempt";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { bringPartPage, sendPartPage } from "#pages/desk/candidacies/bring";
import { sayWords } from "#wording/wording";

/** Where a part is brought without a script: what type the file will be of. */
export const showPart = async (office: DeskOffice, visit: Visit, visitor: Visitor, failed?: Failed): Promise<Shown> => {
  const on = await partAt({ office, visit, visitor });
  const frame = frameOf(visit, visitor);
  const page = bringPartPage({ frame, ...on, key: office.draw.id(), trouble: failed?.trouble });
  return { page, ...(failed && { status: failed.status }) };
};

/** The form that goes straight to the vault; the file's own name isn't known ahead, so that the part's stands for it. */
export const preparePart = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const on = await partAt({ office, visit, visitor });
  const { params, form } = visit;
  const name = sayWords(on.part.name, visitor.language).text;
  const type = FileType.safeParse(form.get("/type")).data;
  const key = form.get("key") ?? "";
  const asked = await attempt(office, candidacyEndpoints.askForDeposit, visitor, { params, body: { name, type }, key });
  if (!("reply" in asked)) return showPart(office, visit, visitor, asked);
  const { deposit, post } = asked.reply.body;
  if (post === undefined) return { to: `/desk/candidacies/${on.candidacy.id}` };
  const page = sendPartPage({ frame: frameOf(visit, visitor), ...on, type: deposit.type, post });
  return { page, vault: new URL(post.url).origin };
};
