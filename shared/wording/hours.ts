import { type Language, say, type Text } from "#wording/wording";

const from: Text = {
  ar: "ابتداء من الساعة {begins}، بالتوقيت القانوني للمغرب",
  fr: "à partir de {begins}, heure légale du Maroc",
  en: "from {begins}, legal time in Morocco",
};

const fromTo: Text = {
  ar: "من الساعة {begins} إلى الساعة {ends}، بالتوقيت القانوني للمغرب",
  fr: "de {begins} à {ends}, heure légale du Maroc",
  en: "from {begins} to {ends}, legal time in Morocco",
};

/** "10:30", and in French "10 h 30", which no line may break. */
export const sayTime = (time: string, language: Language): string =>
  language === "fr" ? time.replace(":", "\u00a0h\u00a0") : time;

type Hours = Readonly<{ beginsAt: string; endsAt?: string | undefined }>;

/** From when to when, as the clock shows it in Morocco. */
export const sayHours = ({ beginsAt, endsAt }: Hours, language: Language): string => {
  const begins = sayTime(beginsAt, language);
  return endsAt === undefined
    ? say(from, language, { begins })
    : say(fromTo, language, { begins, ends: sayTime(endsAt, language) });
};
