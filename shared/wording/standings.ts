import { type Language, type Measures, say, type Text } from "#wording/wording";

/** What is told of how a deadline stands: its days are those on which it was met, came to be owed no more, or moved to. */
type Stands = Readonly<{
  standing: "due" | "overdue" | "met" | "met-late" | "lapsed" | "moved";
  daysLate: number;
  metOn?: string | undefined;
  lapsedOn?: string | undefined;
  movedTo?: string | undefined;
  /** Whether it is of what people know by a name, and of no meeting. */
  isNamed?: boolean | undefined;
}>;

const due: Text = { ar: "الأجل جارٍ", fr: "En cours", en: "Due" };

const met: Text = { ar: "احتُرم الأجل، يوم {metOn}", fr: "Respectée, le {metOn}", en: "Met, on {metOn}" };

const metLate: Text = {
  ar: "أُنجز المطلوب متأخرا {daysLate, plural, zero {بـ# يوم} one {بيوم واحد} two {بيومين} few {بـ# أيام} many {بـ# يوما} other {بـ# يوم}}، يوم {metOn}",
  fr: "Respectée avec {daysLate, plural, one {# jour} many {# de jours} other {# jours}} de retard, le {metOn}",
  en: "Met {daysLate, plural, one {# day} other {# days}} late, on {metOn}",
};

const overdue: Text = {
  ar: "فات الأجل منذ {daysLate, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}",
  fr: "Dépassée depuis {daysLate, plural, one {# jour} many {# de jours} other {# jours}}",
  en: "Overdue for {daysLate, plural, one {# day} other {# days}}",
};

const missed: Text = {
  ar: "لم يُحترم الأجل: كان قد فات منذ {daysLate, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}} عندما أُجل الاجتماع أو غُير موعده أو أُلغي، يوم {lapsedOn}",
  fr: "Manquée\u00a0: dépassée depuis {daysLate, plural, one {# jour} many {# de jours} other {# jours}} lorsque la réunion a été reportée, déplacée ou annulée, le {lapsedOn}",
  en: "Missed: overdue for {daysLate, plural, one {# day} other {# days}} when the meeting was put off, moved or cancelled, on {lapsedOn}",
};

const lapsed: Text = {
  ar: "سقط الأجل قبل حلوله، يوم {lapsedOn}: أُجل الاجتماع أو غُير موعده أو أُلغي",
  fr: "Sans objet depuis le {lapsedOn}\u00a0: la réunion a été reportée, déplacée ou annulée avant l’échéance",
  en: "Owed no more since {lapsedOn}: the meeting was put off, moved or cancelled in time",
};

const missedNamed: Text = {
  ar: "لم يُحترم الأجل: كان قد فات منذ {daysLate, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}} عندما لم يعد المطلوب مستحقا، يوم {lapsedOn}",
  fr: "Manquée\u00a0: dépassée depuis {daysLate, plural, one {# jour} many {# de jours} other {# jours}} lorsqu’elle est devenue sans objet, le {lapsedOn}",
  en: "Missed: overdue for {daysLate, plural, one {# day} other {# days}} when it came to be owed no more, on {lapsedOn}",
};

const lapsedNamed: Text = {
  ar: "لم يعد المطلوب مستحقا منذ {lapsedOn}، قبل حلول الأجل",
  fr: "Sans objet depuis le {lapsedOn}, avant l’échéance",
  en: "Owed no more since {lapsedOn}, in time",
};

const moved: Text = {
  ar: "انتقل آخر يوم إلى {movedTo}، إثر تغيير في رزنامة العطل",
  fr: "Déplacée au {movedTo}, à la suite d’un changement du calendrier des jours fériés",
  en: "Moved to {movedTo}, after a change of the calendar of holidays",
};

const ofMeeting = { missed, lapsed };
const ofNamed = { missed: missedNamed, lapsed: lapsedNamed };

const textOf = ({ standing, lapsedOn, isNamed }: Stands): Text => {
  const ended = isNamed ? ofNamed : ofMeeting;
  if (standing === "overdue") return lapsedOn === undefined ? overdue : ended.missed;
  return { due, met, "met-late": metLate, lapsed: ended.lapsed, moved }[standing];
};

/** How a deadline stands, in words. */
export const sayStanding = (stands: Stands, language: Language): string => {
  const { daysLate, metOn, lapsedOn, movedTo } = stands;
  const days: Measures = { ...(metOn && { metOn }), ...(lapsedOn && { lapsedOn }), ...(movedTo && { movedTo }) };
  return say(textOf(stands), language, { daysLate, ...days });
};
