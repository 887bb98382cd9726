import * as z from "zod/mini";

type Stretch = Readonly<{ from?: string | undefined; to?: string | undefined }>;

/** The end comes after the beginning. */
export const inOrder = z.refine<Stretch>(
  ({ from, to }: Stretch) => from === undefined || to === undefined || from <= to,
  {
    path: ["to"],
    params: { fault: "ends-before-it-begins" },
  },
);

const YEAR = 366 * 86_400_000;

/** No more than a year is asked for at once. */
export const aYearAtMost = z.refine<Stretch>(
  ({ from = "", to = "" }: Stretch) => !(Date.parse(to) - Date.parse(from) > YEAR),
  { path: ["to"], params: { fault: "more-than-a-year" } },
);
