import type { Matter } from "#committee/kernel/matter";
import { matters } from "#committee/permissions";

const isId = /^[0-9A-HJKMNP-TV-Z]{26}$/i;

const all: readonly Matter[] = matters;

/** The kinds of matter that stand below a path: as the API has it, or the desk. */
const placed = all.flatMap(({ name, path, desk = "" }) =>
  [path ?? "", desk].flatMap((step) => (step.endsWith("/{id}") ? [[step, name] as const] : [])),
);

type Params = Readonly<Record<string, string | undefined>>;

/** The matter that a path names, by its route's pattern; what stands there but is no id is something that someone typed, and isn't told. */
export const matterInPath = (route: string, { kind, id = "" }: Params): string | undefined => {
  const named = placed.find(([step]) => route.includes(step))?.[1] ?? all.find(({ name }) => name === kind)?.name;
  return named && isId.test(id) ? `${named}#${id}` : undefined;
};
