import type { CandidacyJudged } from "#committee/candidacies/letters";
import type { Contact } from "#committee/people/people";
import { completeDossier } from "#guide/article-04-call-rules";
import { aboutCandidacy, candidacyFacts, missingLines } from "#letters/candidacies/lines";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { say, type Text } from "#wording/wording";

type Wording = Readonly<{ subject: Text; tells: Text }>;

const inStudy: Wording = {
  subject: {
    ar: "ملف ترشيح جمعيتكم مكتمل وأحيل إلى الدراسة",
    fr: "Le dossier de votre association est complet et sera étudié",
    en: "Your association’s dossier is complete and will be studied",
  },
  tells: {
    ar: "تحية طيبة وبعد، أُغلق باب الترشيح، ووُجدت في ملف الجمعية المبينة أدناه كل العناصر المطلوبة. وستدرسه لجنة الانتقاء (المادة 4 من الدليل)، ثم تُعلن النتائج.",
    fr: "Madame, Monsieur, l’appel à candidatures est clos, et toutes les pièces exigées ont été trouvées dans le dossier de l’association ci-dessous. Le comité de sélection va l’étudier (article 4 du guide)\u00a0; les résultats seront ensuite annoncés.",
    en: "The call for candidacies has closed, and all that is required was found in the dossier of the association below. The selection panel will study it (article 4 of the guide); the results will then be announced.",
  },
};

const setAside: Wording = {
  subject: {
    ar: "استبعاد ترشيح جمعيتكم لعدم اكتمال ملفه",
    fr: "La candidature de votre association est écartée\u00a0: dossier incomplet",
    en: "Your association’s candidacy is set aside: its dossier is incomplete",
  },
  tells: {
    ar: "تحية طيبة وبعد، أُغلق باب الترشيح وملف الجمعية المبينة أدناه غير مكتمل. ولا يُدرس أي ترشيح ما لم تُوجد في ملفه كل العناصر المطلوبة (المادة 4 من الدليل، القاعدة G4.9)، ولذلك استُبعد. وتُنشر أعداد الملفات المستبعدة وأسباب استبعادها دون ذكر أصحابها.",
    fr: "Madame, Monsieur, l’appel à candidatures est clos et le dossier de l’association ci-dessous est incomplet. Une candidature n’est étudiée que si toutes les pièces exigées y sont (article 4 du guide, règle G4.9)\u00a0; celle-ci est donc écartée. Le nombre des dossiers écartés et les motifs sont publiés, sans dire de qui il s’agit.",
    en: "The call for candidacies has closed, and the dossier of the association below is incomplete. A candidacy is studied only when all that is required is there (article 4 of the guide, rule G4.9), so this one is set aside. How many dossiers were set aside and why is published, without telling whose they were.",
  },
};

/** To who had an association stand, what the close of the call made of its candidacy, with what was missing part by part (G4.9). */
export const candidacyJudged = ({ candidacy, missing }: CandidacyJudged, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { subject, tells } = completeDossier.holds({ ...missing, parts: [...missing.parts.keys()] })
    ? inStudy
    : setAside;
  const body = [
    { block: "note", text: say(tells, language) } as const,
    candidacyFacts(candidacy, language),
    ...missingLines(missing, language),
  ];
  return aboutCandidacy({ subject, candidacy, body }, recipient, post);
};
