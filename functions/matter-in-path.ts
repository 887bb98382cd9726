const isId = /^[0-9A-HJKMNP-TV-Z]{26}$/i;

/** The kind of what stands in a path, by the part of it that names one. */
const kinds = { "/meetings/{id}": "MEETING", "/files/{id}": "FILE" } as const;

type Params = Readonly<Record<string, string | undefined>>;

/** The matter that a path names, by its route's pattern; what stands there but is no id is something that someone typed, and isn't told. */
export const matterInPath = (route: string, { kind, id = "" }: Params): string | undefined => {
  const named =
    Object.entries(kinds).find(([part]) => route.includes(part))?.[1] ??
    ["MEETING", "SEAT"].find((one) => one === kind);
  return named && isId.test(id) ? `${named}#${id}` : undefined;
};
