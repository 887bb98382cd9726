import type { AbsencesCounted } from "#committee/memberships/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import { matterAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { absenceLines } from "#letters/memberships/absence-lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "غياب جمعيتكم عن لجنة الإشراف، أجل الجواب: {answerUntil}",
    fr: "Absences de votre association au comité de pilotage, réponse attendue au plus tard le {answerUntil}",
    en: "Your association’s absences from the steering committee: answer by {answerUntil}",
  },
  title: {
    ar: "لكم أجل لتبرير الغياب",
    fr: "Vous pouvez encore justifier vos absences",
    en: "You may still justify your absences",
  },
  tells: {
    ar: "تحية طيبة وبعد، بلغت غيابات جمعيتكم غير المبررة، خلال سنتين ميلاديتين، العدد الذي تنتهي به العضوية (المادة 12 من الدليل)، وذلك في الاجتماعات المبينة أدناه.",
    fr: "Madame, Monsieur, votre association a manqué sans justification, en deux années grégoriennes, autant de réunions qu’il en faut pour que la qualité de membre prenne fin (article 12 du guide). Il s’agit des réunions indiquées ci-après.",
    en: "Within two Gregorian years your association has missed without justification as many meetings as end a membership (article 12 of the guide). They are the meetings listed below.",
  },
  means: {
    ar: "وقبل تدوين انتهاء العضوية، يمكنكم تقديم مبرر كل غياب في مكتب اللجنة إلى غاية نهاية يوم {answerUntil}. وإذا نوزع في مبرر، بت فيه باقي أعضاء المجتمع المدني في اللجنة.",
    fr: "Avant que la fin de la qualité de membre ne soit consignée, vous pouvez justifier chaque absence au bureau du comité jusqu’à la fin du {answerUntil}. Une justification contestée est tranchée par les autres membres de la société civile du comité.",
    en: "Before the end of the membership is recorded, you may justify each absence at the desk until the end of {answerUntil}. A disputed justification is settled by the committee’s other civil-society members.",
  },
} as const satisfies Record<string, Text>;

/** To an association, that its absences end its membership unless it justifies one of them in time (G12.4). */
export const absencesCounted = (letter: AbsencesCounted, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { seat, absences, answerUntil } = letter;
  const matter = `SEAT#${seat.id}`;
  return {
    language,
    subject: say(words.subject, language, { answerUntil }),
    title: say(words.title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(words.tells, language) },
      ...absenceLines(absences, language),
      { block: "note", text: say(words.means, language, { answerUntil }) },
      matterAtDesk(matter, post, language),
    ]),
    foot: matterLines(matter, post, language),
  };
};
