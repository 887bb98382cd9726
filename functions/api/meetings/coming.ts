import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { replyRoutes } from "#contract/meetings/replies";
import { readyToAdd } from "#functions/api/kernel/add";
import { type Endpoint, endpoint } from "#functions/api/kernel/endpoint";
import { halt } from "#functions/api/kernel/standing";
import { again } from "#functions/kernel/again";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Once } from "#secretariat/register";

type Word = Parameters<ApiOffice["register"]["put"]>;

/** Whether a word is on the register now: with what is taken for it, or not at all. */
const keep = async ({ register }: ApiOffice, [matter, beside]: Word, once: Once | undefined): Promise<boolean> => {
  if (once) return (await again(() => register.take(once, { matter, beside }))) === "taken";
  await register.put(matter, beside);
  return true;
};

/** A member's own word, which no one else writes: the last one counts, and nothing overtakes it; where something is taken once for it, that alone. */
export const sayingWhetherComing = (once?: Once): Endpoint<typeof replyRoutes.sayWhetherComing> =>
  endpoint(replyRoutes.sayWhetherComing, async (office, call) => {
    const place = { kind: meetings, id: call.params.id };
    const { standing, state, author, circumstances } = await readyToAdd(office, call, place);
    if (state.stage !== "noticed") return halt(standing, "not-at-this-stage");
    const value = { id: author.id, answer: call.body, name: author.name, at: circumstances.instant };
    const word: Word = [keyOf(meetings, state.id), { kind: "COMING", id: author.id, value }];
    return (await keep(office, word, once)) ? { body: value } : halt(standing, "overtaken");
  });

export const sayWhetherComing = sayingWhetherComing();
