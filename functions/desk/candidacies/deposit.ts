import { createHash } from "node:crypto";
import { candidacyEndpoints } from "#functions/api/candidacies/acts";
import type { Reply } from "#functions/api/kernel/endpoint";
import { candidacyAt } from "#functions/desk/candidacies/scene";
import { type Attempt, attempt } from "#functions/desk/kit/attempt";
import { bodyIn } from "#functions/desk/kit/form";
import type { At } from "#functions/desk/kit/form-for";
import { sayTrouble } from "#functions/desk/kit/saving";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

type Asked = Attempt<typeof candidacyEndpoints.askForDeposit.route>;
type Answer = Reply<typeof candidacyEndpoints.askForDeposit.route>["body"];

/** Whether nothing more can come by a deposit: it was refused, its form is past, or another has taken its place since. */
const isOver = async (at: At, { deposit: { file, part, stage }, post }: Answer): Promise<boolean> => {
  if (stage === "refused") return true;
  if (stage === "awaited") return post === undefined;
  if (stage === "scanning") return false;
  const { parts } = await candidacyAt(at);
  return parts.find((one) => one.part === part)?.counts?.file !== file;
};

/** The same file for the same part is the same deposit, so that one that was interrupted goes on; once that is over, it is the next. */
const ask = async (at: At, body: unknown, before = 0): Promise<Asked> => {
  const { office, visit, visitor } = at;
  const { id, part } = visit.params;
  const key = createHash("sha256")
    .update(JSON.stringify([id, part, body, before]))
    .digest("hex");
  const asked = await attempt(office, candidacyEndpoints.askForDeposit, visitor, { params: { id, part }, body, key });
  return "reply" in asked && (await isOver(at, asked.reply.body)) ? ask(at, body, before + 1) : asked;
};

/** Gives a page's script the form by which a file goes to the vault, or tells it that the file has come already. */
export const askByScript = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const asked = await ask({ office, visit, visitor }, bodyIn(visit.form));
  return "reply" in asked ? { json: { post: asked.reply.body.post } } : sayTrouble(asked);
};
