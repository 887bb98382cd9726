import { type CivilDate, daysAfter } from "#calendar/civil-date";
import type { Edition } from "#guide/editions";
import type { Rule } from "#guide/rule";
import type { Text } from "#wording/languages";

/** The steps of a method, in their order (G4.2). */
export type MethodStep = "drafted" | "consulting" | "consulted" | "voting" | "adopted" | "published";

const inSteps: Text = {
  ar: "تُعد المنهجية، ثم تُعرض على الاستشارة، ثم على التصويت، ثم تُعتمد وتُنشر؛ ولا تبدأ أي خطوة قبل إتمام التي تسبقها.",
  fr: "La méthode est rédigée, soumise à la consultation, mise aux voix, puis adoptée et publiée\u00a0; aucune étape ne commence avant l’achèvement de la précédente.",
  en: "The method is drafted, put to consultation, voted on, then adopted and published; no step starts before the one ahead of it is done.",
};

/** A method goes from step to step, and no act comes before its own (G4.2, and G4.6 for what is published). */
export const methodInOrder: Rule<Readonly<{ step: MethodStep; at: readonly string[] }>> = {
  id: "G4.2",
  source: "reading",
  says: inSteps,
  holds: ({ step, at }) => at.includes(step),
  because: {
    ar: "المنهجية {step, select, drafted {ما زالت مشروعا لم يُعرض على الاستشارة} consulting {معروضة حاليا على الاستشارة} consulted {انتهت استشارتها ولم يُفتح التصويت عليها} voting {معروضة حاليا على التصويت} adopted {معتمدة} other {معتمدة ومنشورة}}.",
    fr: "La méthode {step, select, drafted {est un projet qui n’a pas été soumis à la consultation} consulting {est en consultation} consulted {a été soumise à la consultation, et le vote n’est pas ouvert} voting {est soumise au vote} adopted {est adoptée} other {est adoptée et publiée}}.",
    en: "The method {step, select, drafted {is a draft that has not been put to consultation} consulting {is under consultation} consulted {has been consulted on, and its vote is not open} voting {is being voted on} adopted {is adopted} other {is adopted and published}}.",
  },
  measures: ({ step }) => ({ step }),
};

type Consulting = Readonly<{ opensOn: CivilDate; closesOn: CivilDate; edition: Edition }>;

/** Associations have a number of days to contribute (G4.2, ours). */
export const consultedLongEnough: Rule<Consulting> = {
  id: "G4.2",
  source: "ours",
  says: {
    ar: "للجمعيات عدد من الأيام للمساهمة في الاستشارة.",
    fr: "Les associations disposent d’un nombre de jours pour contribuer à la consultation.",
    en: "Associations have a number of days to contribute to the consultation.",
  },
  holds: ({ opensOn, closesOn, edition }) => daysAfter(opensOn, edition.consultationDays) <= closesOn,
  because: {
    ar: "لا يمكن أن تنتهي استشارة تُفتح يوم {opensOn} قبل يوم {earliest}.",
    fr: "Une consultation ouverte le {opensOn} ne peut prendre fin avant le {earliest}.",
    en: "A consultation that opens on {opensOn} can’t end before {earliest}.",
  },
  measures: ({ opensOn, edition }) => ({ opensOn, earliest: daysAfter(opensOn, edition.consultationDays) }),
};

type Closing = Readonly<{ today: CivilDate; until: CivilDate }>;

/** An association contributes until the end of the consultation's last day (G4.2). */
export const timelyContribution: Rule<Closing> = {
  id: "G4.2",
  source: "reading",
  says: inSteps,
  holds: ({ today, until }) => today <= until,
  because: {
    ar: "انتهت الاستشارة بنهاية يوم {until}.",
    fr: "La consultation a pris fin le {until}.",
    en: "The consultation ended on {until}.",
  },
  measures: ({ until }) => ({ until }),
};

/** Every contribution is answered before the vote opens (G4.2, ours). */
export const everyoneAnswered: Rule<Readonly<{ unanswered: number }>> = {
  id: "G4.2",
  source: "ours",
  says: {
    ar: "يُجاب عن كل مساهمة في الاستشارة قبل فتح التصويت.",
    fr: "Chaque contribution à la consultation reçoit une réponse avant l’ouverture du vote.",
    en: "Each contribution to the consultation is answered before the vote opens.",
  },
  holds: ({ unanswered }) => unanswered === 0,
  because: {
    ar: "{unanswered, plural, zero {لا مساهمة تنتظر الجواب} one {ما زالت مساهمة واحدة تنتظر الجواب} two {ما زالت مساهمتان تنتظران الجواب} few {ما زالت # مساهمات تنتظر الجواب} many {ما زالت # مساهمة تنتظر الجواب} other {ما زالت # مساهمة تنتظر الجواب}}.",
    fr: "{unanswered, plural, one {# contribution attend encore une réponse} other {# contributions attendent encore une réponse}}.",
    en: "{unanswered, plural, one {# contribution waits for an answer} other {# contributions wait for an answer}}.",
  },
  measures: ({ unanswered }) => ({ unanswered }),
};

/** A vote is cast until the end of its last day (G4.2). */
export const timelyVote: Rule<Closing> = {
  id: "G4.2",
  source: "reading",
  says: {
    ar: "يعتمد المنهجيةَ أعضاء المجتمع المدني في لجنة الإشراف؛ فإن لم يكن فيها أحد منهم بعد، اعتُمدت بتصويت جمعيات الفضاء.",
    fr: "La méthode est adoptée par les membres de la société civile au comité de pilotage\u00a0; s’il n’y en a pas encore, par un vote des associations de l’espace.",
    en: "The method is adopted by the steering committee’s civil-society members; where there are none yet, by a vote of the associations of the space.",
  },
  holds: ({ today, until }) => today <= until,
  because: {
    ar: "انتهى التصويت بنهاية يوم {until}.",
    fr: "Le vote a pris fin le {until}.",
    en: "The vote ended on {until}.",
  },
  measures: ({ until }) => ({ until }),
};
