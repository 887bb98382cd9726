import { mayBring, Purpose } from "#committee/files/files";
import { may } from "#committee/permissions";
import { Problem } from "#functions/api/problem";
import { detailsOf } from "#functions/api/tell";
import { unreadableAt } from "#functions/api/unreadable";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { newFilePage } from "#pages/desk/files/new";
import type { Trouble } from "#pages/desk/kit/faults";

type Failed = Readonly<{ trouble: Trouble }>;

const draw = (visit: Visit, visitor: Visitor, failed?: Failed): Shown => {
  if (!may(visitor.roles, "askForFile")) throw new Problem("not-allowed");
  const allowed = Purpose.options.filter((purpose) => mayBring(visitor.roles, purpose));
  const wanted = visit.form.get("purpose:/file") ?? visit.query.get("purpose");
  const faults = failed?.trouble.errors ?? [];
  const page = newFilePage({
    frame: frameOf(visit, visitor),
    filled: { language: visitor.language, values: {}, faults },
    purposes: allowed,
    wanted: allowed.find((purpose) => purpose === wanted),
    trouble: failed?.trouble,
  });
  return failed ? { page, status: 400 } : { page };
};

/** The form by which a person brings a file. */
export const showNewFile = async (_office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> =>
  draw(visit, visitor);

/** The file that came with the form, or the form again with what is amiss with it. */
export const bringNewFile = async (_office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const id = visit.form.get("/file");
  if (id && visit.faults.length === 0) return { to: `/desk/files/${id}` };
  const { title, errors = [] } = detailsOf(unreadableAt("file", "no-file-chosen"), visitor.language);
  return draw(visit, visitor, { trouble: { title, errors: visit.faults.length > 0 ? [...visit.faults] : errors } });
};
