import type { AbsencesResting } from "#committee/memberships/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { absenceLines } from "#letters/memberships/absence-lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "غياب جمعيتكم عن لجنة الإشراف: لم يعد يُطلب منكم جواب",
    fr: "Absences de votre association au comité de pilotage\u00a0: aucune réponse n’est plus attendue",
    en: "Your association’s absences from the steering committee: no answer is asked for any more",
  },
  title: { ar: "تستمر عضوية جمعيتكم", fr: "Votre association reste membre", en: "Your association remains a member" },
  tells: {
    ar: "تحية طيبة وبعد، لم يعد ما سُجل على جمعيتكم من غياب يستدعي أي جواب، إما لأن مبررا قُبل، أو لأن ورقة حضور صُححت، أو لأن سنتين مرتا على غياب سابق.",
    fr: "Madame, Monsieur, les absences relevées contre votre association n’appellent plus de réponse, soit qu’une justification ait été admise, qu’une feuille de présence ait été corrigée, ou que deux années se soient écoulées depuis une absence.",
    en: "What absences were recorded of your association ask for no answer any more: a justification was accepted, an attendance sheet was corrected, or two years have passed since one of them.",
  },
  still: {
    ar: "وتبقى الغيابات الآتية محتسبة.",
    fr: "Les absences suivantes restent comptées.",
    en: "The following absences still count.",
  },
} as const satisfies Record<string, Text>;

/** To an association, that its absences rest, and which of them count still (G12.4). */
export const absencesResting = ({ seat, absences }: AbsencesResting, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  return {
    language,
    subject: say(words.subject, language),
    title: say(words.title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(words.tells, language) },
      ...(absences.length > 0 ? [{ block: "paragraph", text: say(words.still, language) } as const] : []),
      ...absenceLines(absences, language),
    ]),
    foot: matterLines(`SEAT#${seat.id}`, post, language),
  };
};
