import type { ReminderWords } from "#letters/duties/reminder-words";
import type { Text } from "#wording/wording";

/** How many days are left to a last day, as a sentence of its own. */
const left = {
  ar: "{left, plural, zero {ينقضي هذا الأجل اليوم} one {ينقضي هذا الأجل غدا} two {بقي على انقضاء هذا الأجل يومان} few {بقيت على انقضاء هذا الأجل # أيام} many {بقي على انقضاء هذا الأجل # يوما} other {بقي على انقضاء هذا الأجل # يوم}}.",
  fr: "{left, plural, =0 {Ce délai expire aujourd’hui} =1 {Ce délai expire demain} other {Il reste # jours}}.",
  en: "{left, plural, =0 {That day is today} =1 {That day is tomorrow} other {# days are left}}.",
} as const satisfies Text;

const ofAppointments: ReminderWords = {
  subject: {
    ar: "تذكير بتعيين ممثلي الهيئات المسؤولة في لجنة الإشراف: {on}",
    fr: "Rappel, désignation des représentants des organismes au comité de pilotage\u00a0: {on}",
    en: "Reminder, the bodies’ representatives in the steering committee are to be appointed: {on}",
  },
  title: {
    ar: "لم تجب بعد كل الهيئات المسؤولة",
    fr: "Des organismes responsables n’ont pas encore répondu",
    en: "Not all responsible bodies have answered yet",
  },
  tells: {
    ar: `تعيّن كل هيئة مسؤولة عن التزام من الخطة ممثلها ونائبه بمراسلة رسمية (المادة 4 من الدليل). وقد حُدد {on} آخر يوم للتوصل بها. ${left.ar}`,
    fr: `Chaque organisme responsable d’un engagement du plan désigne son représentant et un suppléant par lettre officielle (article 4 du guide). Leurs lettres sont attendues au plus tard le {on}. ${left.fr}`,
    en: `Each body responsible for a commitment of the plan appoints its representative and a deputy by official letter (article 4 of the guide). Their letters are expected by {on}. ${left.en}`,
  },
  asks: {
    ar: "يتعين الاتصال بالهيئات التي لم تجب، وتبينها صفحة الخطة. وتُراسَل من جديد تلقائيا بعد انقضاء الأجل.",
    fr: "Il convient de relancer les organismes qui n’ont pas répondu\u00a0; la page du plan les indique. Passé ce délai, ils reçoivent un rappel de lui-même.",
    en: "Call on the bodies that have not answered; the plan’s page tells which. After that day they are written to again by themselves.",
  },
};

const ofConfirmations: ReminderWords = {
  ...ofAppointments,
  tells: {
    ar: `بدأت ولاية جديدة أثناء الخطة، ووفق القراءة المعتمدة للمادة 4 من الدليل يُطلب من كل هيئة مسؤولة أن تؤكد تعيين ممثلها ونائبه أو أن تعوضهما. وقد حُدد {on} آخر يوم للجواب. ${left.ar}`,
    fr: `Un nouveau mandat a commencé en cours de plan\u00a0: selon la lecture retenue de l’article 4 du guide, chaque organisme responsable est invité à confirmer ou à remplacer son représentant et son suppléant. Leurs réponses sont attendues au plus tard le {on}. ${left.fr}`,
    en: `A new term has begun in the course of the plan: as article 4 of the guide is read here, each responsible body is asked to confirm or replace its representative and deputy. Their answers are expected by {on}. ${left.en}`,
  },
};

const ofCall: ReminderWords = {
  subject: {
    ar: "تذكير بفتح باب الترشيح أمام جمعيات المجتمع المدني: {on}",
    fr: "Rappel, appel à candidatures de la société civile à ouvrir\u00a0: {on}",
    en: "Reminder, the call for candidacies from civil society is to be opened: {on}",
  },
  title: {
    ar: "لم يُفتح بعد باب الترشيح أمام جمعيات المجتمع المدني",
    fr: "L’appel à candidatures de la société civile est à ouvrir",
    en: "The call for candidacies from civil society is to be opened",
  },
  tells: {
    ar: `يُجدَّد ممثلو المجتمع المدني في لجنة الإشراف مرة كل سنتين، بالتزامن مع كل خطة جديدة (المادة 4 من الدليل). وقد حُدد {on} آخر يوم لفتح باب الترشيح. ${left.ar}`,
    fr: `Les représentants de la société civile au comité de pilotage sont renouvelés tous les deux ans, avec chaque nouveau plan (article 4 du guide). L’appel à candidatures est à ouvrir au plus tard le {on}. ${left.fr}`,
    en: `Civil society’s representatives in the steering committee are renewed every two years, with each new plan (article 4 of the guide). The call for candidacies is to be opened by {on}. ${left.en}`,
  },
};

const ofSuccessors: ReminderWords = {
  subject: {
    ar: "تذكير بتجديد أعضاء لجنة الإشراف: {on}",
    fr: "Rappel, renouvellement des membres du comité de pilotage\u00a0: {on}",
    en: "Reminder, the steering committee’s members are to be renewed: {on}",
  },
  title: {
    ar: "تقترب نهاية ولاية الأعضاء",
    fr: "Le mandat des membres approche de son terme",
    en: "The members’ term is near its end",
  },
  tells: {
    ar: `تنتهي مع خطة العمل الوطنية، يوم {on}، ولاية أعضاء لجنة الإشراف (المادة 4 من الدليل). ${left.ar} ووفق القراءة المعتمدة، يستمر الأعضاء المغادرون في مهامهم إلى أن يشغل خلفهم مقاعدهم، ويُعرض التأخر بوصفه أجلا لم يُحترم.`,
    fr: `Le mandat des membres du comité de pilotage prend fin avec le plan d’action national, le {on} (article 4 du guide). ${left.fr} Selon la lecture retenue, les membres sortants restent en fonction jusqu’à l’installation de leurs successeurs, et le retard apparaît comme une échéance manquée.`,
    en: `The steering committee’s members’ term ends with the national action plan, on {on} (article 4 of the guide). ${left.en} As it is read here, outgoing members stay in office until their successors are seated, and the delay shows as overdue.`,
  },
};

/** The words for the deadlines of a plan (G4.1, G4.13). */
export const wordsOfPlans = {
  appointments: ofAppointments,
  confirmations: ofConfirmations,
  "civil-society-call": ofCall,
  successors: ofSuccessors,
} as const;
