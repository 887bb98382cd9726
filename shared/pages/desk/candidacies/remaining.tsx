import type { Instant } from "#calendar/civil-date";
import { type Language, say, type Text } from "#wording/wording";

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

const days: Text = {
  ar: "{count, plural, one {بقي يوم واحد} two {بقي يومان} few {بقيت {count} أيام} many {بقي {count} يوما} other {بقي {count} يوم}}.",
  fr: "{count, plural, one {Il reste un jour} other {Il reste {count} jours}}.",
  en: "{count, plural, one {One day is left} other {{count} days are left}}.",
};
const hours: Text = {
  ar: "{count, plural, one {بقيت ساعة واحدة} two {بقيت ساعتان} few {بقيت {count} ساعات} many {بقيت {count} ساعة} other {بقيت {count} ساعة}}.",
  fr: "{count, plural, one {Il reste une heure} other {Il reste {count} heures}}.",
  en: "{count, plural, one {One hour is left} other {{count} hours are left}}.",
};
const minutes: Text = {
  ar: "{count, plural, zero {بقيت أقل من دقيقة} one {بقيت دقيقة واحدة} two {بقيت دقيقتان} few {بقيت {count} دقائق} many {بقيت {count} دقيقة} other {بقيت {count} دقيقة}}.",
  fr: "{count, plural, =0 {Il reste moins d’une minute} one {Il reste une minute} other {Il reste {count} minutes}}.",
  en: "{count, plural, =0 {Less than a minute is left} one {One minute is left} other {{count} minutes are left}}.",
};

/** How long there is still, in whole days, in hours on the last two, or in minutes in the last two hours: never more than there is. */
export const sayRemaining = (from: Instant, to: Instant, language: Language): string => {
  const left = Math.max(0, Date.parse(to) - Date.parse(from));
  const told = (text: Text, unit: number) => say(text, language, { count: Math.floor(left / unit) });
  if (left >= 2 * DAY) return told(days, DAY);
  return left >= 2 * HOUR ? told(hours, HOUR) : told(minutes, MINUTE);
};
