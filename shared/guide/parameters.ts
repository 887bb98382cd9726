import type { ParameterName } from "#guide/clause";
import type { Text } from "#wording/wording";

/** What each number or choice of an edition is called. */
export const parameterNames: Readonly<Record<ParameterName, Text>> = {
  pointsOpenGovernment: {
    ar: "نقط تجربة الجمعية في الحكومة المنفتحة",
    fr: "Points pour l’expérience de l’association en matière de gouvernement ouvert",
    en: "Points for the association’s experience of open government",
  },
  pointsMobilising: {
    ar: "نقط تجربة الجمعية في تعبئة المجتمع المدني",
    fr: "Points pour l’expérience de l’association dans la mobilisation de la société civile",
    en: "Points for the association’s experience of mobilising civil society",
  },
  pointsTechnology: {
    ar: "نقط تجربة الجمعية في التكنولوجيا الحديثة",
    fr: "Points pour l’expérience de l’association dans les nouvelles technologies",
    en: "Points for the association’s experience of new technology",
  },
  pointsCarryingOut: {
    ar: "نقط المساهمة المقترحة في تنفيذ خطة العمل الوطنية الجارية",
    fr: "Points pour la contribution proposée à la mise en œuvre du plan d’action national en cours",
    en: "Points for the contribution proposed to carrying out the current national action plan",
  },
  pointsEvaluating: {
    ar: "نقط المساهمة المقترحة في تقييم خطة العمل الوطنية الجارية",
    fr: "Points pour la contribution proposée à l’évaluation du plan d’action national en cours",
    en: "Points for the contribution proposed to evaluating the current national action plan",
  },
  pointsDrafting: {
    ar: "نقط المساهمة المقترحة في إعداد خطة العمل الوطنية الموالية",
    fr: "Points pour la contribution proposée à l’élaboration du plan d’action national suivant",
    en: "Points for the contribution proposed to drafting the next national action plan",
  },
  appointmentDays: {
    ar: "أجل جواب الهيئات المسؤولة لتعيين ممثليها، بأيام العمل",
    fr: "Délai de réponse des organismes pour désigner leurs représentants, en jours ouvrables",
    en: "Working days for the bodies to appoint their representatives",
  },
  callDays: {
    ar: "أجل فتح باب الترشيح أمام جمعيات المجتمع المدني، بأيام العمل",
    fr: "Délai d’ouverture de l’appel à candidatures de la société civile, en jours ouvrables",
    en: "Working days to open the call for candidacies from civil society",
  },
  consultationDays: {
    ar: "أدنى مدة للاستشارة حول منهجية الانتقاء، بالأيام",
    fr: "Durée minimale de la consultation sur la méthode de sélection, en jours",
    en: "Fewest days of the consultation on the selection method",
  },
  methodVoteDays: {
    ar: "مدة التصويت على منهجية الانتقاء، بالأيام",
    fr: "Durée du vote sur la méthode de sélection, en jours",
    en: "Days of the vote on the selection method",
  },
  callOpenDays: {
    ar: "أدنى مدة لفتح باب الترشيح، بالأيام",
    fr: "Durée minimale d’ouverture de l’appel à candidatures, en jours",
    en: "Fewest days for which a call for candidacies stands open",
  },
  nearPoints: {
    ar: "فارق النقط الذي يُراعى التنوع إن قل الفارق عنه",
    fr: "Écart de points en dessous duquel la diversité est prise en considération",
    en: "Gap in points under which diversity is considered",
  },
  termYears: { ar: "مدة الولاية، بالسنوات", fr: "Durée du mandat, en années", en: "Years of a term" },
  renewal: {
    ar: "وتيرة تجديد الأعضاء",
    fr: "Rythme de renouvellement des membres",
    en: "When the members are renewed",
  },
  mostTerms: {
    ar: "أقصى عدد للولايات المتتالية",
    fr: "Nombre maximal de mandats consécutifs",
    en: "Most terms in a row",
  },
  meetingMonths: {
    ar: "أقصى مدة بين اجتماعين، بالأشهر",
    fr: "Intervalle maximal entre deux réunions, en mois",
    en: "Most months between two meetings",
  },
  meetingWarnings: {
    ar: "مواعيد التنبيه قبل حلول أجل الاجتماع، بالأيام",
    fr: "Avertissements avant l’échéance d’une réunion, en jours",
    en: "Days ahead at which a meeting is warned of",
  },
  noticeDays: { ar: "أجل الدعوة، بالأيام", fr: "Délai de convocation, en jours", en: "Days of notice" },
  clearDays: {
    ar: "احتساب أيام الدعوة كاملة",
    fr: "Délai de convocation compté en jours francs",
    en: "Days of notice counted clear",
  },
  proposalDays: {
    ar: "أجل تقديم المقترحات، بالأيام",
    fr: "Délai de proposition, en jours",
    en: "Days for proposals",
  },
  rollForward: {
    ar: "تمديد الأجل المنتهي في يوم عطلة إلى يوم العمل الموالي",
    fr: "Prolongation jusqu’au jour ouvrable suivant d’un délai qui expire un jour non ouvrable",
    en: "A time that ends on a day off goes on to the next working day",
  },
  minutesDays: {
    ar: "أجل إرسال المحضر، بأيام العمل",
    fr: "Délai d’envoi du procès-verbal, en jours ouvrables",
    en: "Working days to send the minutes",
  },
  enrichmentDays: {
    ar: "أجل إغناء المحضر، بأيام العمل",
    fr: "Délai d’enrichissement du procès-verbal, en jours ouvrables",
    en: "Working days to enrich the minutes",
  },
  consensusAttempts: {
    ar: "أدنى عدد لمحاولات التوافق",
    fr: "Nombre minimal de tentatives de consensus",
    en: "Fewest attempts at consensus",
  },
  absences: {
    ar: "عدد الغيابات غير المبررة التي تنهي العضوية",
    fr: "Nombre d’absences injustifiées qui met fin à la qualité de membre",
    en: "Unjustified absences that end a membership",
  },
  absenceMonths: {
    ar: "المدة التي تُحتسب فيها الغيابات، بالأشهر",
    fr: "Période sur laquelle comptent les absences, en mois",
    en: "Months within which absences count",
  },
  absenceAnswerDays: {
    ar: "أجل جواب الجمعية عن غيابها، بأيام العمل",
    fr: "Délai de réponse de l’association sur ses absences, en jours ouvrables",
    en: "Working days for the association to answer for its absences",
  },
  revisionMonths: {
    ar: "أشهر الخطة الأخيرة التي يُقبل فيها طلب المراجعة",
    fr: "Derniers mois du plan où une révision peut être demandée",
    en: "Last months of the plan in which a revision may be requested",
  },
};
