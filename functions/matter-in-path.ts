const isId = /^[0-9A-HJKMNP-TV-Z]{26}$/i;

type Params = Readonly<Record<string, string | undefined>>;

/** The matter that a path names, by its route's pattern; what stands there but is no id is something that someone typed, and isn't told. */
export const matterInPath = (route: string, { kind, id = "" }: Params): string | undefined => {
  const named = route.includes("/meetings/{id}") ? "MEETING" : ["MEETING", "SEAT"].find((one) => one === kind);
  return named && isId.test(id) ? `${named}#${id}` : undefined;
};
