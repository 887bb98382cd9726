import type { VNode } from "preact";
import type { Asked } from "#pages/desk/kit/act-form";

/** How many items of a list stand in a form, on either side, with one more where it is asked for. */
export const rowsIn = ({ filled, more }: Pick<Asked, "filled" | "more">, list: string): number => {
  const depth = list.split("/").length;
  const numbers = Object.keys({ ...filled.values, ...filled.current })
    .filter((at) => at.startsWith(`${list}/`))
    .map((at) => at.split("/")[depth]);
  return new Set(numbers).size + (more === list ? 1 : 0);
};

/**
 * For how many items there is room in a list where blank ones are kept: at least for so many when the form is opened, then for
 * those that it had.
 */
export const roomIn = (asked: Asked, list: string, least: number): number => {
  const room = asked.rows === undefined ? least : Math.max(1, asked.rows(list)) + (asked.more === list ? 1 : 0);
  return Math.max(room, rowsIn(asked, list));
};

type MoreButton = Readonly<{ asked: Pick<Asked, "frame">; list: string; at: string; children: string }>;

/** Makes room for one more in a list, and leads to it. */
export const MoreButton = ({ asked: { frame }, list, at, children }: MoreButton): VNode => (
  <button type="submit" name="more" value={list} formaction={`${frame.path}#${at}`} class="button button-second">
    {children}
  </button>
);
