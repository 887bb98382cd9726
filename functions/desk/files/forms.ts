import { mayBring, Purpose } from "#committee/files/files";
import type { fileMatter } from "#committee/files/matter";
import { detailsOf } from "#functions/api/kernel/tell";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { newFilePage } from "#pages/desk/files/new";
import type { Trouble } from "#pages/desk/kit/faults";

type Failed = Readonly<{ trouble: Trouble }>;

const draw = (visit: Visit, visitor: Visitor, failed?: Failed): Shown => {
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

/** The file that came with the form, or the form again with what is amiss with it. */
const bring = async ({ visit, visitor }: At): Promise<Shown> => {
  const id = visit.form.get("/file");
  if (id && visit.faults.length === 0) return { to: `/desk/files/${id}` };
  const { title, errors = [] } = detailsOf(unreadableAt("file", "no-file-chosen"), visitor.language);
  return draw(visit, visitor, { trouble: { title, errors: visit.faults.length > 0 ? [...visit.faults] : errors } });
};

/** The form by which a person brings a file; by the time that it is seen here as sent, the file is in the vault. */
export const fileForms: FormsOn<typeof fileMatter.acts> = {
  askForFile: { act: "askForFile", show: async ({ visit, visitor }) => draw(visit, visitor), send: bring },
};
