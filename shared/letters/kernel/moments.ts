import type { Instant } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import type { Fact } from "#letters/kernel/message";
import { inWords } from "#letters/kernel/runs";
import { sayMoment } from "#wording/moments";
import { type Language, say, type Text } from "#wording/wording";

const legal: Text = {
  ar: "{moment}، بالتوقيت القانوني للمغرب",
  fr: "{moment}, heure légale du Maroc",
  en: "{moment}, legal time in Morocco",
};

/** A day and an hour in words, as calendar and clock show them in Morocco. */
const legalMoment = (instant: Instant, language: Language): string =>
  say(legal, language, {
    moment: sayMoment({ day: civilDateAt(instant), time: clockTimeAt(instant) }, language),
  });

/** An instant under its name. */
export const momentFact = (name: Text, instant: Instant, language: Language): Fact => ({
  name: say(name, language),
  value: inWords(legalMoment(instant, language), language),
});
