import type { HolidayView } from "#contract/calendar/calendar";
import { type Language, say, type Text } from "#wording/wording";

/** How sure a holiday may be. */
export const certainties = {
  projected: {
    ar: "تقديري، في انتظار رؤية الهلال",
    fr: "Projeté, dans l’attente de l’observation du croissant",
    en: "Projected, until the crescent is seen",
  },
  announced: { ar: "رسمي", fr: "Officiel", en: "Official" },
} as const satisfies Record<string, Text>;

const decided: Text = { ar: "رسمي، تقرر يوم {day}", fr: "Officiel, décidé le {day}", en: "Official, decided on {day}" };

/** How sure a holiday is, and since when. */
export const sayCertainty = (
  { certainty, decidedOn }: Pick<HolidayView, "certainty" | "decidedOn">,
  language: Language,
): string =>
  decidedOn === undefined ? say(certainties[certainty], language) : say(decided, language, { day: decidedOn });
