import { sayTime } from "#wording/hours";
import { type Language, say, sayDate, type Text } from "#wording/wording";

/** A day and an hour, as calendar and clock show them in Morocco. */
type Shown = Readonly<{ day: string; time: string }>;

const moment: Text = {
  ar: "{day} على الساعة {time}",
  fr: "{day} à {time}",
  en: "{day} at {time}",
};

/** A moment in words, in legal time: "Thursday 17 December 2026 at 10:30". */
export const sayMoment = ({ day, time }: Shown, language: Language): string =>
  say(moment, language, { day: sayDate(day, language), time: sayTime(time, language) });
