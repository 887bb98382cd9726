import { enoughAbsences } from "#guide/article-12-rules";
import type { Article, Clause } from "#guide/clause";

const dissolution: Clause = {
  id: "G12.1",
  source: "text",
  says: {
    ar: "تنتهي العضوية بحل الجمعية.",
    fr: "La qualité de membre prend fin par la dissolution de l’association.",
    en: "Membership ends when the association is dissolved.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "تدون كتابة اللجنة حل الجمعية مستندة إلى ما يثبته، فيُغلق المقعد وتزول صلاحيات من يشغله في الحين.",
        fr: "Le secrétariat consigne la dissolution en citant ce qui la prouve\u00a0; le siège est alors fermé et les droits de son titulaire cessent aussitôt.",
        en: "The secretariat records the dissolution with what shows it, and the seat is closed and its holder’s rights are gone at once.",
      },
      test: "test/engines/functions/api/ended-memberships.test.ts",
    },
  ],
};

const withdrawal: Clause = {
  id: "G12.2",
  source: "text",
  says: {
    ar: "تنتهي العضوية إذا انسحبت الجمعية بمراسلة رسمية توجهها إلى كتابة اللجنة.",
    fr: "La qualité de membre prend fin lorsque l’association se retire par lettre officielle adressée au secrétariat.",
    en: "Membership ends when the association withdraws by official letter to the secretariat.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "تدون كتابة اللجنة الانسحاب مستندة إلى مراسلته الرسمية، فيُغلق المقعد وتزول صلاحيات من كان يشغله.",
        fr: "Le secrétariat consigne le retrait en citant la lettre officielle\u00a0; le siège est alors fermé et son titulaire perd ses droits.",
        en: "The secretariat records the withdrawal with its official letter, and the seat is closed and its holder’s rights are taken.",
      },
      test: "test/engines/functions/api/ended-memberships.test.ts",
    },
  ],
};

const endOfTerm: Clause = {
  id: "G12.3",
  source: "text",
  says: {
    ar: "تنتهي العضوية بانتهاء ولاية الجمعية.",
    fr: "La qualité de membre prend fin avec le mandat de l’association.",
    en: "Membership ends with the association’s term.",
  },
  reading: {
    ar: "وفق القراءة المعتمدة للمادة 4، تستمر العضوية إلى أن تشغل المقعد جمعية تخلفها.",
    fr: "Selon la lecture retenue de l’article 4, elle se prolonge jusqu’à l’installation de l’association qui lui succède.",
    en: "As article 4 is read here, it lasts until the association’s successor is seated.",
  },
  parameters: ["termYears", "renewal"],
  kept: [
    {
      by: "design",
      how: {
        ar: "لا ينهي مرور أجلٍ وحده أي عضوية: يبقى العضو في مقعده إلى أن يشغله خلفه، ويظهر التأخر في لوحة الآجال.",
        fr: "Aucune échéance ne met fin d’elle-même à une qualité de membre\u00a0: chacun garde son siège jusqu’à l’installation de son successeur, et le retard figure au tableau des échéances.",
        en: "No day ends a membership by itself: each keeps the seat until a successor has it, and the delay stands on the board of obligations.",
      },
      test: "test/engines/functions/api/plans/appointments.test.ts",
    },
  ],
};

const absence: Clause = {
  id: "G12.4",
  source: "text",
  says: enoughAbsences.says,
  reading: {
    ar: "تُحتسب الأشهر الأربعة والعشرون المنتهية عند الغياب الثالث، ولو شملت أكثر من ولاية. ولا يُحتسب غياب مبرر، ولا غياب ناب فيه عن ممثل الجمعية شخص آخر منها. وتنتهي العضوية بتحقق الواقعة نفسها، وتدونها كتابة اللجنة مع ذكر الاجتماعات الثلاثة. وإذا نوزع في مبرر، بت فيه أعضاء المجتمع المدني في اللجنة، لا كتابة اللجنة. ولا يُرفض إلا بأصوات أكثر من نصف من يزاولون مهامهم منهم عدا المعني بالأمر، ولهم من أيام العمل ما كان للجمعية؛ وإلا استمرت العضوية. ويقع اليوم نفسه قبل سنتين من الغياب خارج المدة المحتسبة.",
    fr: "Sont pris en compte les vingt-quatre mois qui s’achèvent à la troisième absence, même s’ils couvrent plus d’un mandat. Ne comptent ni l’absence justifiée, ni celle où une autre personne de l’association a représenté celle-ci. La qualité de membre prend fin par le fait même, que le secrétariat consigne en citant les trois réunions. Une justification contestée est tranchée par les membres de la société civile du comité, non par le secrétariat. Elle n’est rejetée que par plus de la moitié de ceux qui sont en fonction, hormis l’intéressé, et ils disposent d’autant de jours ouvrables que l’association\u00a0; à défaut, la qualité de membre est conservée. Le même jour, deux ans avant une absence, est hors de la période.",
    en: "The window is the twenty-four months that end at the third absence, across terms. Justified absences do not count, nor those at which another person of the association represented it. Membership ends on the fact, recorded by the secretariat with the three meetings cited. A disputed justification is settled by the committee’s civil-society members, not by the secretariat. It is rejected only by more than half of those in office but the one concerned, who have as many working days as the association had; otherwise the membership is kept. The same day two years before an absence lies outside the window.",
  },
  adds: {
    ar: "يُوجَّه تنبيه إلى الجمعية عند الغياب الثاني؛ وقبل تدوين انتهاء عضويتها، يُمنح لها أجل عشرة أيام عمل للجواب.",
    fr: "L’association reçoit un avertissement à la deuxième absence\u00a0; avant que la fin ne soit consignée, elle dispose de dix jours ouvrables pour répondre.",
    en: "The association is warned at the second absence; before the end is recorded, it has ten working days to answer.",
  },
  parameters: ["absences", "absenceMonths", "absenceAnswerDays"],
  kept: [
    {
      by: "rule",
      acts: ["endMembership", "justifyAbsence", "answerDispute"],
      test: "test/engines/functions/api/memberships.test.ts",
    },
    { by: "duty", act: "answers-closed", test: "test/engines/functions/api/memberships.test.ts" },
    { by: "duty", act: "dispute-settled", test: "test/engines/functions/api/memberships.test.ts" },
    { by: "duty", act: "membership-end-overdue", test: "test/engines/functions/api/memberships.test.ts" },
    {
      by: "design",
      how: {
        ar: "يُنبَّه كل من بقي له غياب واحد، ولا تُحذف أي إشارة إلى ذلك إذا صُححت ورقة الحضور.",
        fr: "Qui n’est plus qu’à une absence de la fin en est averti, et rien n’en est effacé si une feuille de présence est corrigée.",
        en: "Whoever is one absence away is warned, and nothing of that is deleted when an attendance sheet is corrected.",
      },
      test: "test/pure/committee/memberships.test.ts",
    },
  ],
};

export const article12: Article = {
  number: 12,
  title: {
    ar: "متى تنتهي عضوية ممثلي المجتمع المدني",
    fr: "Fin de la qualité de membre pour la société civile",
    en: "End of a civil-society membership",
  },
  clauses: [dissolution, withdrawal, endOfTerm, absence],
};
