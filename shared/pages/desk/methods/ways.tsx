import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import type { Words } from "#committee/kernel/words";
import type { WholeMethod } from "#contract/methods/view";
import { waysOf } from "#pages/desk/kit/desk-act";
import { placeAt } from "#pages/desk/kit/place";
import { methodDesk } from "#pages/desk/methods/desk";
import { Said } from "#pages/kit/said";
import { type Language, say } from "#wording/wording";

/** A seat or an association that the reader acts for. */
export type OwnVoter = Readonly<{ id: string; name: Words; as: "college" | "space" }>;

/** Whose a way is, where one act is done for many: what stands in its path, and the name. */
type For = Readonly<{ params: Readonly<Record<string, string>>; whose?: Words }>;

type Reading = Readonly<{ method: WholeMethod; own: readonly OwnVoter[]; roles: readonly Role[] }>;

/** For whom each act is done, where it isn't for the method as a whole. */
const forWhom: Readonly<Record<string, (reading: Reading) => readonly For[]>> = {
  answerContribution: ({ method: { contributions } }) =>
    contributions.map(({ association, name }) => ({ params: { association }, whose: name })),
  contributeToMethod: ({ own }) =>
    own.filter(({ as }) => as === "space").map(({ id, name }) => ({ params: { association: id }, whose: name })),
  voteOnMethod: ({ method, own }) =>
    own
      .filter(({ as }) => as === method.vote?.electorate)
      .map(({ id, name }) => ({ params: { voter: id }, whose: name })),
};

/** What the reader can do about a method now, each way to a page of its own. */
export const MethodWays = (reading: Reading & Readonly<{ language: Language }>): VNode | null => {
  const { method, roles, language } = reading;
  const open = waysOf(methodDesk, { state: method, roles }).flatMap(({ act, place, way }) =>
    (forWhom[act]?.(reading) ?? [{ params: {} }]).map(({ params, whose }: For) => ({
      ...{ way, whose, to: placeAt(place, { id: method.id, ...params }) },
    })),
  );
  if (open.length === 0) return null;
  return (
    <ul class="ways">
      {open.map(({ to, way, whose }) => (
        <li key={to}>
          <a href={to}>
            {say(way, language)} {whose && <Said words={whose} language={language} />}
          </a>
        </li>
      ))}
    </ul>
  );
};
