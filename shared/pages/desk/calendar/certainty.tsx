import type { HolidayView } from "#contract/calendar/calendar";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  projected: {
    ar: "تقديري، في انتظار رؤية الهلال",
    fr: "Projeté, dans l’attente de l’observation du croissant",
    en: "Projected, until the crescent is seen",
  },
  announced: { ar: "رسمي", fr: "Officiel", en: "Official" },
  decided: { ar: "رسمي، تقرر يوم {day}", fr: "Officiel, décidé le {day}", en: "Official, decided on {day}" },
} as const satisfies Record<string, Text>;

/** How sure a holiday is, and since when. */
export const sayCertainty = (
  { certainty, decidedOn }: Pick<HolidayView, "certainty" | "decidedOn">,
  language: Language,
): string =>
  decidedOn === undefined ? say(words[certainty], language) : say(words.decided, language, { day: decidedOn });
