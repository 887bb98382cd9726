import type { CivilDate, Instant } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import { ruleTold } from "#functions/api/guide/told";
import type { Clause } from "#guide/clause";
import { editionOn } from "#guide/editions";
import { type Language, languages, say, type Text } from "#wording/wording";

type Asked = Readonly<{ on: CivilDate | undefined; now: Instant; language: Language | undefined }>;

/** The guide as its reader asked for it: its texts are loaded when they are asked for, not before. */
export const guideInWords = async ({ on, now, language = languages[0] }: Asked) => {
  const { guide } = await import("#guide/guide");
  const edition = editionOn(on ?? civilDateAt(now));
  const reader = { edition, names: guide.parameters, language };
  return {
    language,
    edition: edition.inForceFrom,
    articles: guide.articles,
    said: (text: Text) => say(text, language),
    told: (clause: Clause) => ruleTold(clause, reader),
  };
};
