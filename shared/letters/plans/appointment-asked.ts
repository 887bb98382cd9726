import type { Contact } from "#committee/people/people";
import type { AppointmentAsked } from "#committee/plans/letters";
import { toMember } from "#letters/kernel/courtesy";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { dayFact, typedFact } from "#letters/kernel/runs";
import { say, type Text } from "#wording/wording";

type Wording = Readonly<{ subject: Text; title: Text; tells: Text; asks: Text }>;

/** G4.1: an official letter for each adopted plan; G4.13, a reading: none is owed in its course. */
const byOfficialLetter: Text = {
  ar: "المرجو موافاتنا بمراسلة رسمية، بصيغة PDF، تتضمن الاسم الكامل للممثل وللنائب وصفة كل منهما وبريده الإلكتروني ولغة مراسلته.",
  fr: "Nous vous prions de nous adresser une lettre officielle, en format PDF, indiquant pour le représentant comme pour le suppléant les nom et prénom, la fonction, l’adresse électronique et la langue de correspondance.",
  en: "Please send us an official letter, as a PDF, that gives for both the representative and the deputy their full name, post, e-mail address and the language in which they are written to.",
};

const wordings: Readonly<Record<AppointmentAsked["why"], Wording>> = {
  "plan-adopted": {
    subject: {
      ar: "تعيين ممثلكم ونائبه في لجنة الإشراف على ورش الحكومة المنفتحة",
      fr: "Désignation de votre représentant et de son suppléant au comité de pilotage du gouvernement ouvert",
      en: "Appointing your representative and deputy in the steering committee for open government",
    },
    title: {
      ar: "تعيين ممثل ونائب عنه",
      fr: "Désignation d’un représentant et d’un suppléant",
      en: "Appointing a representative and a deputy",
    },
    tells: {
      ar: "تحية طيبة وبعد، على إثر اعتماد خطة العمل الوطنية المبينة أدناه، تعيّن كل هيئة مسؤولة عن التزام واحد على الأقل منها، بمراسلة رسمية، ممثلا لها من مستوى رفيع ونائبا عنه في لجنة الإشراف (المادة 4 من الدليل).",
      fr: "Madame, Monsieur, à la suite de l’adoption du plan d’action national indiqué ci-après, chaque organisme responsable d’au moins un engagement désigne par lettre officielle un haut responsable pour le représenter au comité de pilotage, ainsi qu’un suppléant (article 4 du guide).",
      en: "The national action plan named below has been adopted. Each body responsible for at least one of its commitments appoints, by official letter, a high-level representative and a deputy in the steering committee (article 4 of the guide).",
    },
    asks: byOfficialLetter,
  },
  renewal: {
    subject: {
      ar: "تأكيد ممثلكم ونائبه في لجنة الإشراف على ورش الحكومة المنفتحة أو تعويضهما",
      fr: "Confirmation ou remplacement de votre représentant et de son suppléant au comité de pilotage du gouvernement ouvert",
      en: "Confirming or replacing your representative and deputy in the steering committee for open government",
    },
    title: {
      ar: "تأكيد الممثل ونائبه أو تعويضهما",
      fr: "Confirmer ou remplacer le représentant et le suppléant",
      en: "Confirming or replacing the representative and the deputy",
    },
    tells: {
      ar: "تحية طيبة وبعد، يُجدَّد أعضاء لجنة الإشراف مرة كل سنتين (المادة 4 من الدليل). ووفق القراءة المعتمدة لهذه المادة، وحيث إن ولاية جديدة بدأت أثناء خطة العمل الوطنية المبينة أدناه، يُطلب من كل هيئة مسؤولة أن تؤكد تعيين ممثلها ونائبه أو أن تعوضهما. ويستمر من عُينوا سابقا في مهامهم إلى حين جوابكم.",
      fr: "Madame, Monsieur, les membres du comité de pilotage sont renouvelés tous les deux ans (article 4 du guide). Selon la lecture retenue de cet article, un nouveau mandat ayant commencé au cours du plan d’action national indiqué ci-après, chaque organisme responsable est invité à confirmer ou à remplacer son représentant et son suppléant. Ceux qui ont été désignés restent en fonction jusqu’à votre réponse.",
      en: "The steering committee’s members are renewed every two years (article 4 of the guide). As that article is read here, a new term having begun in the course of the national action plan named below, each responsible body is asked to confirm or replace its representative and deputy. Those appointed before stay in office until you answer.",
    },
    asks: {
      ar: "المرجو إخبارنا بتأكيدكم، أو بالاسم الكامل لمن يخلفهما وصفته وبريده الإلكتروني ولغة مراسلته.",
      fr: "Nous vous prions de nous faire savoir que vous les confirmez, ou de nous indiquer les nom et prénom, la fonction, l’adresse électronique et la langue de correspondance de ceux qui leur succèdent.",
      en: "Please tell us that you confirm them, or give us the full name, post, e-mail address and language of those who succeed them.",
    },
  },
  late: {
    subject: {
      ar: "تذكير: تعيين ممثلكم ونائبه في لجنة الإشراف على ورش الحكومة المنفتحة",
      fr: "Rappel\u00a0: désignation de votre représentant et de son suppléant au comité de pilotage du gouvernement ouvert",
      en: "Reminder: your representative and deputy in the steering committee for open government",
    },
    title: { ar: "لم نتوصل بعد بجوابكم", fr: "Votre réponse est attendue", en: "Your answer is awaited" },
    tells: {
      ar: "تحية طيبة وبعد، لم نتوصل بعد بجوابكم بشأن ممثلكم ونائبه في لجنة الإشراف (المادة 4 من الدليل)، وقد انقضى الأجل المحدد أدناه. ويظهر هذا التأخر في لوحة الآجال وفي صفحة الخطة، وهما منشورتان للعموم.",
      fr: "Madame, Monsieur, votre réponse concernant votre représentant et son suppléant au comité de pilotage (article 4 du guide) ne nous est pas encore parvenue, et le délai indiqué ci-après est expiré. Ce retard apparaît au tableau des échéances et à la page du plan, qui sont publics.",
      en: "Your answer about your representative and deputy in the steering committee (article 4 of the guide) has not reached us yet, and the day given below is past. The delay shows on the board of obligations and on the plan’s page, which are public.",
    },
    asks: byOfficialLetter,
  },
};

const names = {
  plan: { ar: "خطة العمل الوطنية", fr: "Plan d’action national", en: "National action plan" },
  body: { ar: "الهيئة", fr: "Organisme", en: "Body" },
  due: { ar: "آخر يوم للجواب", fr: "Réponse attendue au plus tard le", en: "Last day to answer" },
} as const satisfies Record<string, Text>;

/** To a body's office, that its people are to be appointed, confirmed or replaced, or that its answer is late (G4.1, G4.13). */
export const appointmentAsked = (
  { plan, body, why, due }: AppointmentAsked,
  recipient: Contact,
  post: Post,
): Message => {
  const { language } = recipient;
  const { subject, title, tells, asks } = wordings[why];
  const facts = [
    typedFact(names.plan, plan.title, language),
    typedFact(names.body, body, language),
    dayFact(names.due, due, language),
  ];
  return {
    language,
    subject: say(subject, language),
    title: say(title, language),
    body: toMember(recipient, [
      { block: "paragraph", text: say(tells, language) },
      { block: "facts", facts },
      { block: "paragraph", text: say(asks, language) },
    ]),
    foot: matterLines(`PLAN#${plan.id}`, post, language),
  };
};
