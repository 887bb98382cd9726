import type { Almanac } from "#calendar/almanac";
import { type CivilDate, daysAfter, daysBetween } from "#calendar/civil-date";
import { workingDayFrom } from "#calendar/working-days";
import type { Edition } from "#guide/editions";
import type { Rule } from "#guide/rule";

export type Notice = Readonly<{ sentOn: CivilDate; heldOn: CivilDate; edition: Edition }>;

const due = ({ noticeDays, clearDays }: Edition): number => noticeDays + (clearDays ? 1 : 0);

/** The first day on which a meeting may be held after a notice sent on a day (G5.3). */
export const earliestMeeting = (sentOn: CivilDate, edition: Edition): CivilDate => daysAfter(sentOn, due(edition));

/** The last day on which the notice of a meeting may be sent (G5.3). */
export const lastNotice = (heldOn: CivilDate, edition: Edition): CivilDate => daysAfter(heldOn, -due(edition));

/** The day on which the secretariat aims to send the notice, so that the stricter reading in clear days holds too (G5.3). */
export const noticeAim = (heldOn: CivilDate, { noticeDays }: Edition): CivilDate => daysAfter(heldOn, -noticeDays - 1);

/** The last day on which a member may propose a change, counted from the day the notice reached them (G5.4). */
export const proposalsClose = (receivedOn: CivilDate, almanac: Almanac, edition: Edition): CivilDate => {
  const last = daysAfter(receivedOn, edition.proposalDays);
  return edition.rollForward ? workingDayFrom(last, almanac) : last;
};

export const timelyNotice: Rule<Notice> = {
  id: "G5.3",
  source: "text",
  says: {
    ar: "يتوصل الأعضاء بجدول الأعمال وبموعد الاجتماع قبل انعقاده بعشرة أيام على الأقل.",
    fr: "Les membres reçoivent l’ordre du jour et la date de la réunion dix jours au moins avant sa tenue.",
    en: "Members have the agenda and the date ten days or more before the meeting.",
  },
  reading: {
    ar: "أيام متتالية: لا يُحسب يوم الإرسال ويُحسب يوم الاجتماع.",
    fr: "Jours calendaires : le jour de l’envoi ne compte pas, celui de la réunion compte.",
    en: "Calendar days: the day of sending is not counted, the day of the meeting is.",
  },
  holds: ({ sentOn, heldOn, edition }) => daysBetween(sentOn, heldOn) >= due(edition),
  because: {
    ar: "لا تفصل بين الدعوة والاجتماع سوى {given, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}، وأقرب موعد ممكن هو {earliest}.",
    fr: "La convocation ne laisse que {given, plural, one {# jour} other {# jours}} avant la réunion ; la première date possible est le {earliest}.",
    en: "The notice leaves only {given, plural, one {# day} other {# days}} before the meeting; the earliest possible date is {earliest}.",
  },
  measures: ({ sentOn, heldOn, edition }) => ({
    given: Math.max(0, daysBetween(sentOn, heldOn)),
    due: due(edition),
    earliest: earliestMeeting(sentOn, edition),
  }),
};
