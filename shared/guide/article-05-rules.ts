import type { Almanac } from "#calendar/almanac";
import { type CivilDate, daysBetween } from "#calendar/civil-date";
import { earliestMeeting, noticeDue, proposalsClose } from "#guide/article-05-dates";
import type { Edition } from "#guide/editions";
import type { Rule } from "#guide/rule";
import type { Text } from "#wording/languages";

export type Notice = Readonly<{ sentOn: CivilDate; heldOn: CivilDate; edition: Edition }>;

/** Agenda and date go out ten days before the meeting or more (G5.3). */
export const timelyNotice: Rule<Notice> = {
  id: "G5.3",
  source: "text",
  says: {
    ar: "يتوصل الأعضاء بجدول الأعمال وبموعد الاجتماع قبل انعقاده بعشرة أيام على الأقل.",
    fr: "Les membres reçoivent l’ordre du jour et la date de la réunion dix jours au moins avant sa tenue.",
    en: "Members have the agenda and the date ten days or more before the meeting.",
  },
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

type Proposing = Readonly<{ today: CivilDate; receivedOn: CivilDate; almanac: Almanac; edition: Edition }>;

const proposalsUntil = ({ receivedOn, almanac, edition }: Proposing): CivilDate =>
  proposalsClose(receivedOn, almanac, edition);

/** Changes are proposed within three days of the notice (G5.4). */
export const timelyProposal: Rule<Proposing> = {
  id: "G5.4",
  source: "text",
  says: {
    ar: "لكل عضو أن يقترح تعديل جدول الأعمال أو موعد الاجتماع داخل أجل ثلاثة أيام من توصله بالدعوة.",
    fr: "Tout membre peut proposer de modifier l’ordre du jour ou la date dans les trois jours qui suivent la réception de la convocation.",
    en: "A member may propose changes to the agenda or the date within three days following receipt of the notice.",
  },
  holds: (proposing) => proposing.today <= proposalsUntil(proposing),
  because: {
    ar: "انتهى أجل تقديم المقترحات المتعلقة بهذا الاجتماع يوم {until}.",
    fr: "Le délai pour proposer des modifications à cette réunion a expiré le {until}.",
    en: "The time to propose changes to this meeting ended on {until}.",
  },
  measures: (proposing) => ({ until: proposalsUntil(proposing) }),
};

type Enriching = Readonly<{ today: CivilDate; enrichmentEnds: CivilDate }>;

const twoDaysToEnrich: Text = {
  ar: "لا يُنشر محضر اجتماع إلا بعد أن تتاح للأعضاء فرصة إغنائه خلال يومي عمل.",
  fr: "Le procès-verbal n’est publié qu’après deux jours ouvrables pendant lesquels les membres peuvent l’enrichir.",
  en: "Minutes are published only after the members have had two working days to enrich them.",
};

/** Members enrich the minutes within two working days of their sending (G5.6). */
export const timelyEnrichment: Rule<Enriching> = {
  id: "G5.6",
  source: "text",
  says: twoDaysToEnrich,
  holds: ({ today, enrichmentEnds }) => today <= enrichmentEnds,
  because: {
    ar: "انتهى أجل إغناء هذا المحضر يوم {until}.",
    fr: "Le délai pour enrichir ce procès-verbal a expiré le {until}.",
    en: "The time to enrich these minutes ended on {until}.",
  },
  measures: ({ enrichmentEnds }) => ({ until: enrichmentEnds }),
};

/** Minutes are published once the members have had their two working days, and not before (G5.6). */
export const enrichmentOver: Rule<Enriching> = {
  id: "G5.6",
  source: "text",
  says: twoDaysToEnrich,
  holds: ({ today, enrichmentEnds }) => today > enrichmentEnds,
  because: {
    ar: "ما زال بإمكان الأعضاء إغناء هذا المحضر إلى غاية نهاية يوم {until}.",
    fr: "Les membres peuvent encore enrichir ce procès-verbal jusqu’à la fin du {until}.",
    en: "Members may still enrich these minutes until the end of {until}.",
  },
  measures: ({ enrichmentEnds }) => ({ until: enrichmentEnds }),
};

type Taking = Readonly<{ characters: number; most: number }>;

/** Contributions are taken in or attached (G5.6); ours: they are attached where the minutes have no room for them. */
export const roomToTakeIn: Rule<Taking> = {
  id: "G5.6",
  source: "ours",
  says: {
    ar: "تُدرج المساهمة في نص المحضر ما دام يتسع لها، وإلا بقيت مرفقة به، مقرونة باسم صاحبها.",
    fr: "Une contribution est intégrée au texte du procès-verbal tant qu’il y reste de la place ; sinon elle y reste annexée, sous le nom de son auteur.",
    en: "A contribution is taken into the text of the minutes while there is room for it; else it stays attached to them, under its author’s name.",
  },
  holds: ({ characters, most }) => characters <= most,
  because: {
    ar: "سيبلغ عدد حروف المحضر بهذه المساهمة {characters, number}، والحد الأقصى {most, number}. اتركوها مرفقة دون إدراجها: فهي تُنشر مع المحضر باسم صاحبها؛ أو اختصروا البند.",
    fr: "Avec cette contribution, le procès-verbal compterait {characters, number} caractères, pour {most, number} au plus. Laissez-la annexée, sans l’intégrer : elle est publiée avec lui, sous le nom de son auteur ; ou abrégez le point.",
    en: "With this contribution the minutes would have {characters, number} characters, and {most, number} are the most. Leave it attached, without taking it in: it is published with them under its author’s name; or shorten the item.",
  },
  measures: ({ characters, most }) => ({ characters, most }),
};
