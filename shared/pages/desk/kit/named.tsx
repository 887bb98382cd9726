/** What the field at a place is called, by the longest of some places that it stands at or below. */
export const named =
  (names: Readonly<Record<string, string>>) =>
  (at: string): string | undefined =>
    Object.entries(names)
      .filter(([place]) => `${at}/`.startsWith(`${place}/`))
      .toSorted(([one], [other]) => other.length - one.length)
      .at(0)?.[1];
