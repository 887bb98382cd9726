import type { JustificationRejected } from "#committee/memberships/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { say, type Text } from "#wording/wording";

const words = {
  subject: {
    ar: "البت في مبرر غياب جمعيتكم عن اجتماع لجنة الإشراف: {heldOn}",
    fr: "Justification de votre absence à la réunion du comité de pilotage, décision du collège\u00a0: {heldOn}",
    en: "Your absence from the steering committee’s meeting, as the college settled it: {heldOn}",
  },
  title: { ar: "لم يُقبل المبرر", fr: "La justification n’a pas été admise", en: "The justification was not accepted" },
  tells: {
    ar: "تحية طيبة وبعد، نازعت كتابة اللجنة في المبرر الذي قدمته جمعيتكم لغيابها عن اجتماع يوم {heldOn}، فعُرض على باقي أعضاء المجتمع المدني في اللجنة، ورأى أكثر من نصفهم أن الغياب غير مبرر. وتبعا لذلك يبقى هذا الغياب محتسبا (المادة 12 من الدليل).",
    fr: "Madame, Monsieur, la justification que votre association a donnée de son absence à la réunion du {heldOn} a été contestée, puis soumise aux autres membres de la société civile du comité\u00a0; plus de la moitié d’entre eux l’ont tenue pour injustifiée. Cette absence reste donc comptée (article 12 du guide).",
    en: "The justification that your association gave for its absence from the meeting of {heldOn} was disputed and put to the committee’s other civil-society members; more than half of them found the absence not justified. It therefore still counts (article 12 of the guide).",
  },
} as const satisfies Record<string, Text>;

/** To an association, that civil society's other members found its absence not justified (G12.4). */
export const justificationRejected = (
  { seat, absence: { heldOn } }: JustificationRejected,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  return {
    language,
    subject: say(words.subject, language, { heldOn }),
    title: say(words.title, language),
    body: toMember(recipient, [{ block: "paragraph", text: say(words.tells, language, { heldOn }) }]),
    foot: matterLines(`SEAT#${seat.id}`, post, language),
  };
};
