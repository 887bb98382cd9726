/** The release of the fonts, which their names bear: another release gets other names. */
export const fontRelease = "5.3.0";

const weights = [400, 700] as const;

/** The letters of each script, as the fonts are cut. */
const scripts = [
  {
    script: "arabic",
    range:
      "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC",
  },
  {
    script: "latin",
    range:
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  },
] as const;

/** A font file: what the package calls it, and where it stands on the site. */
export type Font = Readonly<{ file: string; path: string; weight: number; range: string }>;

/** The fonts that the pages bring along: no machine can be trusted to have an Arabic one. */
export const fonts: readonly Font[] = scripts.flatMap(({ script, range }) =>
  weights.map((weight) => ({
    file: `noto-sans-arabic-${script}-${weight}-normal.woff2`,
    path: `/fonts/noto-sans-arabic-${fontRelease}-${script}-${weight}.woff2`,
    weight,
    range,
  })),
);
