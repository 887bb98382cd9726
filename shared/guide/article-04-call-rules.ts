import { type Instant, instantOf } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import type { MethodStep } from "#guide/article-04-method-rules";
import type { Edition } from "#guide/editions";
import type { Rule } from "#guide/rule";
import type { Measures, Text } from "#wording/wording";

/** A call for candidacies follows a method that is published (G4.6). */
export const stagesInOrder: Rule<Readonly<{ step: MethodStep }>> = {
  id: "G4.6",
  source: "reading",
  says: {
    ar: "لا تبدأ أي مرحلة قبل إتمام المرحلة التي تسبقها.",
    fr: "Aucune étape ne commence avant l’achèvement de la précédente.",
    en: "No stage starts before the one ahead of it is done.",
  },
  holds: ({ step }) => step === "published",
  because: {
    ar: "لا يُعلن فتح باب الترشيح قبل نشر المنهجية، وهي {step, select, drafted {ما زالت مشروعا} consulting {معروضة حاليا على الاستشارة} consulted {لم يُفتح التصويت عليها بعد} voting {معروضة حاليا على التصويت} other {معتمدة ولم تُنشر بعد}}.",
    fr: "Un appel à candidatures suit une méthode publiée, et celle-ci {step, select, drafted {est encore un projet} consulting {est en consultation} consulted {n’a pas encore été soumise au vote} voting {est soumise au vote} other {est adoptée mais pas encore publiée}}.",
    en: "A call for candidacies follows a published method, and this one {step, select, drafted {is still a draft} consulting {is under consultation} consulted {has not been put to the vote yet} voting {is being voted on} other {is adopted but not published yet}}.",
  },
  measures: ({ step }) => ({ step }),
};

const whenOpen: Text = {
  ar: "يُفتح باب الترشيح مرة واحدة في الوقت نفسه لكل خطة، ويُعلن عنه قبل فتحه أو عند فتحه، ويبقى مفتوحا عددا أدنى من الأيام.",
  fr: "Un plan n’a qu’un appel à candidatures à la fois ; il est annoncé au plus tard à son ouverture et reste ouvert un nombre minimal de jours.",
  en: "A plan has one call for candidacies at a time; it is announced no later than it opens, and stays open a number of days at least.",
};

/** A plan has one call at a time (G4.6, ours). */
export const oneCallAtATime: Rule<Readonly<{ running: boolean }>> = {
  id: "G4.6",
  source: "ours",
  says: whenOpen,
  holds: ({ running }) => !running,
  because: {
    ar: "أُعلن من قبل عن فتح باب الترشيح لهذه الخطة، ولم يُغلق بعد.",
    fr: "Un appel à candidatures est déjà annoncé pour ce plan et n’est pas clos.",
    en: "A call for candidacies has been announced for this plan already, and is not closed.",
  },
  measures: () => ({}),
};

/** From when to when candidacies may come. */
export type CallTimes = Readonly<{ opensAt: Instant; closesAt: Instant }>;

const DAY = 86_400_000;

const shownAt = <Name extends string>(name: Name, instant: Instant): Measures => ({
  [`${name}On`]: civilDateAt(instant),
  [`${name}Time`]: clockTimeAt(instant),
});

/** A call opens when it is announced, or later (G4.6, ours). */
export const opensAhead: Rule<CallTimes & Readonly<{ instant: Instant }>> = {
  id: "G4.6",
  source: "ours",
  says: whenOpen,
  holds: ({ instant, opensAt }) => instant <= opensAt,
  because: {
    ar: "لا يمكن أن يُفتح باب الترشيح يوم {opensOn} على الساعة {opensTime}، فهو وقت مضى.",
    fr: "L’appel à candidatures ne peut s’ouvrir le {opensOn} à {opensTime}\u00a0: ce moment est passé.",
    en: "The call for candidacies can’t open on {opensOn} at {opensTime}: that time is past.",
  },
  measures: ({ opensAt }) => shownAt("opens", opensAt),
};

const earliestClose = ({ opensAt, edition }: Readonly<{ opensAt: Instant; edition: Edition }>): Instant =>
  instantOf(Date.parse(opensAt) + edition.callOpenDays * DAY);

/** A call stays open a number of days at least, each of twenty-four hours (G4.6, ours). */
export const openLongEnough: Rule<CallTimes & Readonly<{ edition: Edition }>> = {
  id: "G4.6",
  source: "ours",
  says: whenOpen,
  holds: (call) => call.closesAt >= earliestClose(call),
  because: {
    ar: "باب للترشيح يُفتح يوم {opensOn} على الساعة {opensTime} لا يمكن أن يُغلق قبل يوم {earliestOn} على الساعة {earliestTime}.",
    fr: "Un appel à candidatures qui s’ouvre le {opensOn} à {opensTime} ne peut se clore avant le {earliestOn} à {earliestTime}.",
    en: "A call for candidacies that opens on {opensOn} at {opensTime} can’t close before {earliestOn} at {earliestTime}.",
  },
  measures: (call) => ({ ...shownAt("opens", call.opensAt), ...shownAt("earliest", earliestClose(call)) }),
};

/** Nothing of a candidacy comes but while its call is open: from the instant at which that opens, until just before it closes (G4.7, ours). */
export const depositInTime: Rule<CallTimes & Readonly<{ instant: Instant }>> = {
  id: "G4.7",
  source: "ours",
  says: {
    ar: "لا يُقبل الإيداع إلا ما دام باب الترشيح مفتوحا، بدقة الثانية وحسب ساعة الخادوم؛ ويمكن استبدال الملف إلى حين إغلاق الباب.",
    fr: "Le dépôt n’est possible que pendant l’ouverture de l’appel à candidatures, à la seconde près selon l’heure du serveur ; le dossier peut être remplacé jusqu’à la clôture.",
    en: "A deposit is taken only while the call for candidacies is open, to the second by the server’s time, and can be replaced until it closes.",
  },
  holds: ({ instant, opensAt, closesAt }) => opensAt <= instant && instant < closesAt,
  because: {
    ar: "{when, select, early {لا يُفتح باب الترشيح إلا يوم {opensOn} على الساعة {opensTime}} other {أُغلق باب الترشيح يوم {closesOn} على الساعة {closesTime}}}، بالتوقيت القانوني للمغرب.",
    fr: "{when, select, early {L’appel à candidatures ne s’ouvre que le {opensOn} à {opensTime}} other {L’appel à candidatures s’est clos le {closesOn} à {closesTime}}}, heure légale du Maroc.",
    en: "{when, select, early {The call for candidacies opens only on {opensOn} at {opensTime}} other {The call for candidacies closed on {closesOn} at {closesTime}}}, legal time in Morocco.",
  },
  measures: ({ instant, opensAt, closesAt }) => ({
    when: instant < opensAt ? "early" : "late",
    ...shownAt("opens", opensAt),
    ...shownAt("closes", closesAt),
  }),
};

/** A candidacy is studied once its form and every part of its dossier are there (G4.9). */
export const completeDossier: Rule<Readonly<{ form: boolean; parts: readonly number[] }>> = {
  id: "G4.9",
  source: "text",
  says: {
    ar: "لا يُدرس أي ترشيح ما لم يثبت أن ملفه مستوف لكل العناصر المطلوبة.",
    fr: "Une candidature n’est étudiée qu’une fois constatée la présence de toutes les pièces exigées dans son dossier.",
    en: "A candidacy is studied only once all required parts of its dossier are found present.",
  },
  holds: ({ form, parts }) => !form && parts.length === 0,
  because: {
    ar: "{missing, plural, zero {لا ينقص الملف شيء} one {ينقص الملف عنصر واحد} two {ينقص الملف عنصران} few {تنقص الملف # عناصر} many {ينقص الملف # عنصرا} other {ينقص الملف # عنصر}}.",
    fr: "{missing, plural, one {Il manque # élément au dossier} other {Il manque # éléments au dossier}}.",
    en: "{missing, plural, one {# item of the dossier is missing} other {# items of the dossier are missing}}.",
  },
  measures: ({ form, parts }) => ({ missing: parts.length + (form ? 1 : 0) }),
};
