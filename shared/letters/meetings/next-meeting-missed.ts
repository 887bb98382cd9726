import type { NextMeetingMissed } from "#committee/meetings/letters";
import type { Contact } from "#committee/people/people";
import { planAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { recordLines } from "#letters/kernel/record-lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "مرت ستة أشهر دون اجتماع لجنة الإشراف: {limit}",
    fr: "Six mois écoulés sans réunion du comité de pilotage\u00a0: {limit}",
    en: "Six months without a meeting of the steering committee: {limit}",
  },
  title: {
    ar: "لم ينعقد الاجتماع داخل أجل ستة أشهر",
    fr: "La réunion ne s’est pas tenue dans les six mois",
    en: "The six months were missed",
  },
  tells: {
    ar: "ينص الدليل على عقد اجتماع واحد على الأقل كل ستة أشهر (المادة 5). ووفق القراءة المعتمدة لهذه المادة، كان آخر يوم لعقد الاجتماع الموالي لاجتماع لجنة الإشراف المنعقد يوم {heldOn} هو {limit}، ولم ينعقد أي اجتماع آخر. وقد دُوّن ذلك في السجل.",
    fr: "Le guide prévoit au moins une réunion tous les six mois (article 5). Selon la lecture retenue de cet article, la réunion qui suit celle du {heldOn} devait se tenir au plus tard le {limit}\u00a0; aucune autre réunion ne s’est tenue. Ce manquement est consigné au registre.",
    en: "The guide asks for a meeting at least once every six months (article 5). As that article is read here, the meeting after the steering committee’s of {heldOn} was to be held by {limit}, and no further meeting was held. This stands on the record.",
  },
  asks: {
    ar: "يتعين برمجة الاجتماع في أقرب موعد يسمح به أجل توجيه الدعوة.",
    fr: "Il convient de programmer la réunion à la date la plus proche que permet le délai de convocation.",
    en: "Plan the meeting for the earliest day that the time of its notice allows.",
  },
} as const satisfies Record<string, Text>;

/** To the secretariat, that the six months after a meeting have run out and no further one was held (G5.1). */
export const nextMeetingMissed = (
  { meeting, limit }: NextMeetingMissed,
  { language }: Contact,
  post: Post,
): Message => ({
  language,
  subject: say(words.subject, language, { limit }),
  title: say(words.title, language),
  body: [
    { block: "note", text: say(words.tells, language, { heldOn: meeting.heldOn, limit }) },
    { block: "paragraph", text: say(words.asks, language) },
    planAtDesk(post, language),
  ],
  foot: recordLines(meeting.id, post, language),
});
