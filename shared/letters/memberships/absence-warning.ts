import type { AbsenceWarning } from "#committee/memberships/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { absenceLines } from "#letters/memberships/absence-lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "تنبيه بشأن غياب جمعيتكم عن اجتماعات لجنة الإشراف",
    fr: "Avertissement\u00a0: absences de votre association aux réunions du comité de pilotage",
    en: "Warning: your association’s absences from the steering committee’s meetings",
  },
  title: { ar: "تنبيه بشأن الغياب", fr: "Avertissement pour absence", en: "Warning of absence" },
  tells: {
    ar: "تحية طيبة وبعد، سُجل غياب جمعيتكم دون مبرر عن الاجتماعات المبينة أدناه، ولم يحضرها عنها أي شخص آخر.",
    fr: "Madame, Monsieur, votre association a été absente, sans justification, des réunions indiquées ci-après, et personne d’autre ne l’y a représentée.",
    en: "Your association was absent without justification from the meetings listed below, and nobody else represented it there.",
  },
  means: {
    ar: "وتنتهي عضوية الجمعية التي تتغيب دون مبرر عن ثلاثة اجتماعات في ظرف سنتين ميلاديتين (المادة 12 من الدليل). فإن تعذر عليكم الحضور مستقبلا، أمكن أن ينوب عنكم شخص آخر من الجمعية، أو أن تخبروا كتابة اللجنة بالمبرر.",
    fr: "La qualité de membre prend fin pour l’association qui manque sans justification trois réunions en deux années grégoriennes (article 12 du guide). En cas d’empêchement, une autre personne de l’association peut vous représenter, ou vous pouvez en donner la justification au secrétariat.",
    en: "Membership ends for an association that misses three meetings within two Gregorian years without justification (article 12 of the guide). If you can’t come, another person of the association may represent you, or you may tell the secretariat why.",
  },
} as const satisfies Record<string, Text>;

/** To an association, that one more absence without justification ends its membership (G12.4). */
export const absenceWarning = ({ seat, absences }: AbsenceWarning, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  return {
    language,
    subject: say(words.subject, language),
    title: say(words.title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(words.tells, language) },
      ...absenceLines(absences, language),
      { block: "note", text: say(words.means, language) },
    ]),
    foot: matterLines(`SEAT#${seat.id}`, post, language),
  };
};
