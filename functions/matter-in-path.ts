const isId = /^[0-9A-HJKMNP-TV-Z]{26}$/i;

const kinds: Readonly<Record<string, string>> = {
  meetings: "MEETING",
  plans: "PLAN",
  groups: "GROUP",
  seats: "SEAT",
  memberships: "SEAT",
  files: "FILE",
};

type Params = Readonly<Record<string, string | undefined>>;

/** The matter that a path names, by its route's pattern; what stands there but is no id is something that someone typed, and isn't told. */
export const matterInPath = (route: string, { kind, id = "" }: Params): string | undefined => {
  const [, place = ""] = /\/(meetings|plans|groups|memberships|files)\/\{id\}/.exec(route) ?? [];
  const named = kinds[place] ?? Object.values(kinds).find((one) => one === kind);
  return named && isId.test(id) ? `${named}#${id}` : undefined;
};
