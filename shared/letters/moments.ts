import type { Instant } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import type { Fact } from "#letters/message";
import { inWords } from "#letters/runs";
import { sayTime } from "#wording/hours";
import { type Language, say, type Text } from "#wording/wording";

const moment: Text = {
  ar: "{day} على الساعة {time}، بالتوقيت القانوني للمغرب",
  fr: "{day} à {time}, heure légale du Maroc",
  en: "{day} at {time}, legal time in Morocco",
};

/** A day and an hour in words, as calendar and clock show them in Morocco. */
const sayMoment = (instant: Instant, language: Language): string =>
  say(moment, language, { day: civilDateAt(instant), time: sayTime(clockTimeAt(instant), language) });

/** An instant under its name. */
export const momentFact = (name: Text, instant: Instant, language: Language): Fact => ({
  name: say(name, language),
  value: inWords(sayMoment(instant, language), language),
});
