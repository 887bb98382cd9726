import type { CivilDate } from "#calendar/civil-date";
import type { Edition } from "#guide/editions";
import type { Rule } from "#guide/rule";
import type { Text } from "#wording/languages";

type Absences = Readonly<{ standing: number; edition: Edition }>;

/** A membership ends for absences when so many stand, and not before (G12.4). */
export const enoughAbsences: Rule<Absences> = {
  id: "G12.4",
  source: "text",
  says: {
    ar: "تنتهي العضوية إذا بلغت غيابات الجمعية غير المبررة عن اجتماعات اللجنة ثلاثة في ظرف سنتين ميلاديتين.",
    fr: "La qualité de membre prend fin si l’association manque sans justification trois réunions du comité en deux années grégoriennes.",
    en: "Membership ends when the association is absent from three committee meetings within two Gregorian years without justification.",
  },
  holds: ({ standing, edition }) => standing >= edition.absences,
  because: {
    ar: "{standing, plural, zero {لم يُحتسب على الجمعية أي غياب} one {لم يُحتسب على الجمعية سوى غياب واحد} two {لم يُحتسب على الجمعية سوى غيابين} few {لم يُحتسب على الجمعية سوى # غيابات} many {لم يُحتسب على الجمعية سوى # غيابا} other {لم يُحتسب على الجمعية سوى # غياب}}، والحد هو {limit}.",
    fr: "{standing, plural, =0 {Aucune absence n’est retenue} one {# absence seulement est retenue} other {# absences seulement sont retenues}} contre l’association, pour une limite de {limit}.",
    en: "{standing, plural, =0 {No absence stands} one {Only # absence stands} other {Only # absences stand}} against the association; the limit is {limit}.",
  },
  measures: ({ standing, edition }) => ({ standing, limit: edition.absences }),
};

type Answering = Readonly<{ today: CivilDate; until: CivilDate }>;

const timeToAnswer: Text = {
  ar: "للجمعية أجل بأيام العمل لتبرير غيابها قبل تدوين انتهاء عضويتها.",
  fr: "L’association dispose d’un délai en jours ouvrables pour justifier ses absences avant que la fin de sa qualité de membre ne soit consignée.",
  en: "An association has a number of working days to justify its absences before the end of its membership is recorded.",
};

/** The end is recorded once the association has had its time to answer (G12.4). */
export const answerTimeOver: Rule<Answering> = {
  id: "G12.4",
  source: "ours",
  says: timeToAnswer,
  holds: ({ today, until }) => today > until,
  because: {
    ar: "ما زال بإمكان الجمعية تبرير غيابها إلى غاية نهاية يوم {until}.",
    fr: "L’association peut encore justifier ses absences jusqu’à la fin du {until}.",
    en: "The association may still justify its absences until the end of {until}.",
  },
  measures: ({ until }) => ({ until }),
};

/** An association justifies its absences within its time to answer (G12.4). */
export const timelyJustification: Rule<Answering> = {
  id: "G12.4",
  source: "ours",
  says: timeToAnswer,
  holds: ({ today, until }) => today <= until,
  because: {
    ar: "انتهى أجل تبرير هذا الغياب يوم {until}.",
    fr: "Le délai pour justifier cette absence a expiré le {until}.",
    en: "The time to justify this absence ended on {until}.",
  },
  measures: ({ until }) => ({ until }),
};

const settledByTheCollege: Text = {
  ar: "إذا نوزع في مبرر غياب، بت فيه أعضاء المجتمع المدني في اللجنة، لا كتابة اللجنة.",
  fr: "Une justification contestée est tranchée par les membres de la société civile du comité, non par le secrétariat.",
  en: "A disputed justification is settled by the committee’s civil-society members, not by the secretariat.",
};

/** Civil society's members answer a dispute within its days (G12.4). */
export const timelyAnswer: Rule<Answering> = {
  id: "G12.4",
  source: "reading",
  says: settledByTheCollege,
  holds: ({ today, until }) => today <= until,
  because: {
    ar: "انتهى أجل الجواب عن هذه المنازعة يوم {until}.",
    fr: "Le délai pour se prononcer sur cette contestation a expiré le {until}.",
    en: "The time to answer this dispute ended on {until}.",
  },
  measures: ({ until }) => ({ until }),
};

/** No end is recorded while a justification waits to be accepted or settled (G12.4). */
export const nothingOpen: Rule<Readonly<{ open: number }>> = {
  id: "G12.4",
  source: "reading",
  says: settledByTheCollege,
  holds: ({ open }) => open === 0,
  because: {
    ar: "قدمت الجمعية مبررا لم يُقبل بعد ولم يُبت فيه.",
    fr: "Une justification de l’association n’est encore ni acceptée ni tranchée.",
    en: "A justification of the association has been neither accepted nor settled yet.",
  },
  measures: ({ open }) => ({ open }),
};
