import type { Method } from "#committee/method";
import { toldWhole } from "#functions/api/methods/told";
import type { ShownMethod } from "#pages/method";
import { id } from "../committee/examples.ts";
import { become, cast, consulting, contributed, says, voters, voting } from "../committee/method-examples.ts";
import { post } from "../letters/examples.ts";

const [first = "", second = "", third = ""] = voters;

const shown = (method: Method, more: Partial<Parameters<typeof toldWhole>[1]> = {}): ShownMethod => ({
  method: toldWhole(
    { key: `METHOD#${id}`, version: 1, head: post.head, owes: [], state: method },
    { contributions: [contributed(first)], ballots: [], own: [], ...more },
  ),
  head: post.head,
});

const open = voting(3);
const ballots = [cast(open, first, true), cast(open, second, true), cast(open, third, false)];
const adopted = become(open, "2026-12-25", { ballots, inOffice: voters.slice(0, 3) });
const answered = { ...contributed(first), answer: { says, at: open.since } };

/** A method that three members voted on, with a contribution that was answered and one that wasn't. */
export const shownMethod = shown(become(adopted, "2026-12-25"), {
  ballots,
  contributions: [answered, contributed(second)],
});

export const underConsultation = shown(consulting);
