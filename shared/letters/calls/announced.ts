import type { CallAnnounced } from "#committee/calls/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import { matterAtDesk } from "#letters/kernel/desk-address";
import type { Message } from "#letters/kernel/message";
import { momentFact } from "#letters/kernel/moments";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { inWords, typedFact } from "#letters/kernel/runs";
import { callNames } from "#wording/calls";
import { methodNames } from "#wording/methods";
import { say, type Text } from "#wording/wording";

const subject: Text = {
  ar: "الإعلان عن فتح باب الترشيح لتمثيل المجتمع المدني في لجنة الإشراف",
  fr: "Appel à candidatures pour représenter la société civile au comité de pilotage",
  en: "Call for candidacies to represent civil society in the steering committee",
};

const tells: Text = {
  ar: "تحية طيبة وبعد، يُفتح باب الترشيح لتمثيل المجتمع المدني في لجنة الإشراف على ورش الحكومة المنفتحة (المادة 4 من الدليل). وتودع كل جمعية ملفها عبر الإنترنت ما دام الباب مفتوحا، ويمكنها تعديله إلى حين إغلاقه. وبعد الإغلاق لا يُقبل أي إيداع، ويُستبعد كل ملف ناقص.",
  fr: "Madame, Monsieur, un appel à candidatures est lancé pour représenter la société civile au comité de pilotage du gouvernement ouvert (article 4 du guide). Chaque association dépose son dossier en ligne tant que l’appel est ouvert, et peut le modifier jusqu’à la clôture. Ensuite, aucun dépôt n’est plus admis, et tout dossier incomplet est écarté.",
  en: "Candidacies are called for to represent civil society in the steering committee for open government (article 4 of the guide). Each association deposits its dossier online while the call is open, and may change it until the close. After that nothing more is taken, and an incomplete dossier is set aside.",
};

/** To the associations of the space, that a call for candidacies is announced (G4.6). */
export const callAnnounced = (
  { call, seats, opensAt, closesAt }: CallAnnounced,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  const matter = `CALL#${call.id}`;
  return {
    language,
    subject: say(subject, language),
    title: say(subject, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(tells, language) },
      {
        block: "facts",
        facts: [
          typedFact(methodNames.plan, call.title, language),
          { name: say(methodNames.seats, language), value: inWords(String(seats), language) },
          momentFact(callNames.opens, opensAt, language),
          momentFact(callNames.closes, closesAt, language),
        ],
      },
      matterAtDesk(matter, post, language),
    ]),
    foot: matterLines(matter, post, language),
  };
};
