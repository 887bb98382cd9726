/** The key of a matter on the register tells its kind and its id: "MEETING#01K…". */
const parted = (key: string): readonly [kind: string, id: string] => {
  const at = key.indexOf("#");
  return [key.slice(0, at), key.slice(at + 1)];
};

/** The kind of a matter, by its key. */
export const kindIn = (key: string): string => parted(key)[0];

/** The id of a matter, by its key. */
export const idIn = (key: string): string => parted(key)[1];
