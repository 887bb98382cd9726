import type * as z from "zod/mini";
import type { Instant } from "#calendar/civil-date";
import { type Act, isInTurn } from "#committee/kernel/act";
import type { DocumentName } from "#committee/kernel/document-name";
import type { Known } from "#committee/kernel/known";
import type { Starts } from "#committee/kernel/owing";
import type { Refusal } from "#guide/rule";

/** A kind of matter: its name in keys, what its state is, by what its list is ordered, and which public documents show it. */
export type Kind<State> = Readonly<{
  name: string;
  schema: z.ZodMiniType<State>;
  sortedBy: (state: State) => string;
  shownIn?: (state: State) => readonly DocumentName[];
  /** The deadlines it has as it stands, and by what people know it: both, or neither. */
  starts?: (state: State) => Starts;
  known?: (state: State) => Known;
  /** When it asks to be looked at, for what is no deadline. */
  lookAt?: (state: State) => Instant | undefined;
  /** The rule by which an act waits for its stage; where there is none, it just isn't open then. */
  outOfOrder?: (state: State, at: readonly string[]) => readonly Refusal[];
}>;

/** What stands in the way of an act by the stage of its matter: the rule of its kind, or just that it isn't open then. */
export const inTheWay = <State extends object>(
  { outOfOrder }: Kind<State>,
  act: Act,
  state: State,
): readonly Refusal[] | "not-at-this-stage" =>
  isInTurn(state, act) ? [] : (outOfOrder?.(state, act.at ?? []) ?? "not-at-this-stage");

/** The key of a matter on the register: "MEETING#01K…". */
export const keyOf = ({ name }: Pick<Kind<never>, "name">, id: string): string => `${name}#${id}`;
