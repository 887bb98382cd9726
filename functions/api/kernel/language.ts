import { type Language, languages } from "#wording/languages";

/** The language that a header asks for first among ours (RFC 9110, section 12.5.4); nothing when it names none of them. */
export const askedFor = (header = ""): Language | undefined => {
  const ranges = header.split(",").map((range) => {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
    return { language: tag.split("-")[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
  });
  return ranges
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .flatMap((range) => languages.find((language) => language === range.language) ?? [])
    .at(0);
};
