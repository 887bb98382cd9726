const isId = /^[0-9A-HJKMNP-TV-Z]{26}$/i;

/** The kinds of matter whose id stands in paths, by what stands before it there. */
const placed = [
  ["/meetings/{id}", "MEETING"],
  ["/plans/{id}", "PLAN"],
  ["/groups/{id}", "GROUP"],
  ["/methods/{id}", "METHOD"],
  ["/calls/{id}", "CALL"],
  ["/candidacies/{id}", "CANDIDACY"],
  ["/memberships/{id}", "SEAT"],
  ["/files/{id}", "FILE"],
  ["/associations/{id}", "ASSOCIATION"],
  ["/space/{id}", "ASSOCIATION"],
] as const;

const kinds = ["MEETING", "PLAN", "GROUP", "METHOD", "CALL", "SEAT", "ASSOCIATION"] as const;

type Params = Readonly<Record<string, string | undefined>>;

/** The matter that a path names, by its route's pattern; what stands there but is no id is something that someone typed, and isn't told. */
export const matterInPath = (route: string, { kind, id = "" }: Params): string | undefined => {
  const named = placed.find(([step]) => route.includes(step))?.[1] ?? kinds.find((one) => one === kind);
  return named && isId.test(id) ? `${named}#${id}` : undefined;
};
