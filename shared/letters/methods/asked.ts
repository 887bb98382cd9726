import type { MethodAsked } from "#committee/methods/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import { matterAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { dayFact, typedFact } from "#letters/kernel/runs";
import { say, type Text } from "#wording/wording";

type Wording = Readonly<{ subject: Text; tells: Text; until: Text }>;

const wordings: Readonly<Record<MethodAsked["asks"], Wording>> = {
  contribution: {
    subject: {
      ar: "استشارة حول منهجية انتقاء أعضاء المجتمع المدني في لجنة الإشراف",
      fr: "Consultation sur la méthode de sélection des membres de la société civile au comité de pilotage",
      en: "Consultation on how civil society’s members of the steering committee are chosen",
    },
    tells: {
      ar: "تحية طيبة وبعد، تُعرض على جمعيات فضاء المجتمع المدني كافة منهجية انتقاء ممثليه في لجنة الإشراف (المادة 4 من الدليل). ولكل جمعية مساهمة واحدة يمكنها تعديلها إلى حين اختتام الاستشارة؛ وتُنشر المساهمات والأجوبة عنها.",
      fr: "Madame, Monsieur, la méthode de sélection des représentants de la société civile au comité de pilotage est soumise à toutes les associations de l’espace (article 4 du guide). Chaque association a une contribution, qu’elle peut modifier jusqu’à la clôture\u00a0; les contributions et les réponses sont publiées.",
      en: "The method by which civil society’s representatives in the steering committee are chosen is put to all associations of the space (article 4 of the guide). Each association has one contribution, which it may change until the consultation closes; contributions and answers are published.",
    },
    until: { ar: "آخر يوم للمساهمة", fr: "Dernier jour pour contribuer", en: "Last day to contribute" },
  },
  vote: {
    subject: {
      ar: "التصويت على منهجية انتقاء أعضاء المجتمع المدني في لجنة الإشراف",
      fr: "Vote de la méthode de sélection des membres de la société civile au comité de pilotage",
      en: "Vote on how civil society’s members of the steering committee are chosen",
    },
    tells: {
      ar: "تحية طيبة وبعد، اختُتمت الاستشارة حول منهجية انتقاء ممثلي المجتمع المدني في لجنة الإشراف، وأُجيب عن كل المساهمات. وأنتم مدعوون إلى التصويت عليها بنعم أو لا (المادة 4 من الدليل). ويمكنكم تغيير تصويتكم إلى حين انتهاء الأجل، ثم تُنشر الأصوات بأسماء أصحابها.",
      fr: "Madame, Monsieur, la consultation sur la méthode de sélection des représentants de la société civile au comité de pilotage est close, et chaque contribution a reçu une réponse. Vous êtes invités à voter par oui ou par non (article 4 du guide). Vous pouvez changer votre vote jusqu’à la fin du délai\u00a0; les votes sont ensuite publiés nominativement.",
      en: "The consultation on the method by which civil society’s representatives in the steering committee are chosen has closed, and each contribution was answered. You are asked to vote yes or no (article 4 of the guide). You may change your vote until the time is over; the votes are then published by name.",
    },
    until: { ar: "آخر يوم للتصويت", fr: "Dernier jour pour voter", en: "Last day to vote" },
  },
};

const plan: Text = { ar: "خطة العمل الوطنية", fr: "Plan d’action national", en: "National action plan" };

/** To an association, that it may contribute to a method; to who votes, that the vote is open (G4.2). */
export const methodAsked = ({ asks, method, until }: MethodAsked, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const wording = wordings[asks];
  const matter = `METHOD#${method.id}`;
  return {
    language,
    subject: say(wording.subject, language),
    title: say(wording.subject, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(wording.tells, language) },
      {
        block: "facts",
        facts: [typedFact(plan, method.title, language), dayFact(wording.until, until, language)],
      },
      matterAtDesk(matter, post, language),
    ]),
    foot: matterLines(matter, post, language),
  };
};
