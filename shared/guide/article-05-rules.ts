import { type CivilDate, daysBetween } from "#calendar/civil-date";
import { earliestMeeting, noticeDue } from "#guide/article-05-dates";
import { notice } from "#guide/article-05-meetings";
import type { Edition } from "#guide/editions";
import type { Rule } from "#guide/rule";

export type Notice = Readonly<{ sentOn: CivilDate; heldOn: CivilDate; edition: Edition }>;

/** Agenda and date go out ten days before the meeting or more (G5.3). */
export const timelyNotice: Rule<Notice> = {
  ...notice,
  holds: ({ sentOn, heldOn, edition }) => daysBetween(sentOn, heldOn) >= noticeDue(edition),
  because: {
    ar: "لا تفصل بين الدعوة والاجتماع سوى {given, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}، وأقرب موعد ممكن هو {earliest}.",
    fr: "La convocation ne laisse que {given, plural, one {# jour} other {# jours}} avant la réunion ; la première date possible est le {earliest}.",
    en: "The notice leaves only {given, plural, one {# day} other {# days}} before the meeting; the earliest possible date is {earliest}.",
  },
  measures: ({ sentOn, heldOn, edition }) => ({
    given: Math.max(0, daysBetween(sentOn, heldOn)),
    due: noticeDue(edition),
    earliest: earliestMeeting(sentOn, edition),
  }),
};
