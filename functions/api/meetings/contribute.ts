import { Contribution, contribute as contributing } from "#committee/meetings/contributions";
import { meetings } from "#committee/meetings/kind";
import { replyRoutes } from "#contract/meetings/replies";
import { add } from "#functions/api/kernel/add";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";

export const contribute = endpoint(replyRoutes.contribute, async (office, call) => ({
  body: await add(office, call, {
    kind: meetings,
    id: call.params.id,
    beside: "CONTRIBUTION",
    schema: Contribution,
    decide: (meeting, { id, author }, circumstances) => {
      if (meeting.stage !== "minutes-sent" && meeting.stage !== "minutes-published") return "not-at-this-stage";
      if (call.body.item > meeting.agenda.length) throw unreadableAt("item", "no-such-item");
      const key = office.draw.key();
      const made = { id, key, enrichment: call.body, author: { by: author.id, name: author.name } };
      return contributing(meeting, made, circumstances);
    },
  }),
}));
