import type { VNode } from "preact";
import { type Act, may, type Role } from "#committee/permissions";
import { type Language, say, type Text } from "#wording/wording";

/** An act that isn't open to all, what it is called at the desk, and the page where it begins, if it has one of its own. */
type Told = Readonly<{ act: Act; says: Text; at?: string }>;

export const acts: readonly Told[] = [
  {
    act: "adoptPlan",
    says: {
      ar: "تسجيل خطة عمل وطنية معتمدة",
      fr: "Inscrire un plan d’action national adopté",
      en: "Enter an adopted national action plan",
    },
    at: "/desk/plans/new",
  },
  {
    act: "appoint",
    says: {
      ar: "تسجيل من عينتهم هيئة ممثلا لها ونائبا عنه",
      fr: "Enregistrer le représentant et le suppléant désignés par un organisme",
      en: "Record whom a body appoints as its representative and deputy",
    },
    at: "/desk/plans",
  },
  {
    act: "correctOffice",
    says: {
      ar: "تصحيح بيانات مكتب هيئة يُراسَل",
      fr: "Corriger le bureau d’un organisme auquel on écrit",
      en: "Correct the office of a body that is written to",
    },
    at: "/desk/plans",
  },
  {
    act: "enterChair",
    says: { ar: "تسجيل رئيس اللجنة", fr: "Enregistrer qui préside le comité", en: "Enter who chairs the committee" },
    at: "/desk/committee/chair",
  },
  {
    act: "leaveSeat",
    says: {
      ar: "تسجيل مغادرة مقعد في اللجنة",
      fr: "Enregistrer un départ du comité",
      en: "Record that someone left a seat of the committee",
    },
    at: "/desk/committee",
  },
  {
    act: "draftMethod",
    says: {
      ar: "إدخال مشروع منهجية انتقاء أعضاء المجتمع المدني",
      fr: "Inscrire le projet de méthode de sélection de la société civile",
      en: "Enter the draft of civil society’s selection method",
    },
    at: "/desk/methods/new",
  },
  {
    act: "changeMethod",
    says: {
      ar: "تعديل مشروع منهجية الانتقاء",
      fr: "Modifier le projet de méthode de sélection",
      en: "Change the draft of the selection method",
    },
    at: "/desk/methods",
  },
  {
    act: "readMethodDraft",
    says: {
      ar: "الاطلاع على مشروع منهجية الانتقاء قبل الاستشارة",
      fr: "Lire le projet de méthode de sélection avant la consultation",
      en: "Read the draft of the selection method before its consultation",
    },
    at: "/desk/methods",
  },
  {
    act: "openConsultation",
    says: {
      ar: "فتح الاستشارة حول منهجية الانتقاء",
      fr: "Ouvrir la consultation sur la méthode de sélection",
      en: "Open the consultation on the selection method",
    },
    at: "/desk/methods",
  },
  {
    act: "contributeToMethod",
    says: {
      ar: "المساهمة في الاستشارة حول منهجية الانتقاء باسم جمعيتكم",
      fr: "Contribuer, pour votre association, à la consultation sur la méthode de sélection",
      en: "Contribute to the consultation on the selection method for your association",
    },
    at: "/desk/methods",
  },
  {
    act: "answerContribution",
    says: {
      ar: "تدوين أجوبة المجتمع المدني عن المساهمات",
      fr: "Consigner les réponses de la société civile aux contributions",
      en: "Record civil society’s answers to contributions",
    },
    at: "/desk/methods",
  },
  {
    act: "openMethodVote",
    says: {
      ar: "فتح التصويت على منهجية الانتقاء",
      fr: "Ouvrir le vote de la méthode de sélection",
      en: "Open the vote on the selection method",
    },
    at: "/desk/methods",
  },
  {
    act: "voteOnMethod",
    says: {
      ar: "التصويت على منهجية الانتقاء",
      fr: "Voter la méthode de sélection",
      en: "Vote on the selection method",
    },
    at: "/desk/methods",
  },
  {
    act: "openGroup",
    says: {
      ar: "إحداث لجنة التنفيذ أو مجموعة",
      fr: "Créer le comité de mise en œuvre ou un groupe",
      en: "Open the implementation committee or a group",
    },
    at: "/desk/groups/new",
  },
  {
    act: "appointToGroup",
    says: { ar: "تسجيل عضو في مجموعة", fr: "Inscrire quelqu’un dans un groupe", en: "Enter someone in a group" },
    at: "/desk/groups",
  },
  {
    act: "leaveGroup",
    says: {
      ar: "تسجيل مغادرة عضو لمجموعة",
      fr: "Enregistrer un départ d’un groupe",
      en: "Record that someone left a group",
    },
    at: "/desk/groups",
  },
  {
    act: "planMeeting",
    says: { ar: "إعداد اجتماع", fr: "Préparer une réunion", en: "Plan a meeting" },
    at: "/desk/meetings/new",
  },
  {
    act: "changePlan",
    says: {
      ar: "تعديل اجتماع، وتوجيه دعوة جديدة إليه إذا سبق توجيهها",
      fr: "Modifier une réunion, et la convoquer de nouveau si elle l’était déjà",
      en: "Change a meeting, and send its notice anew where it had gone",
    },
  },
  {
    act: "sendNotice",
    says: {
      ar: "توجيه الدعوة إلى الأعضاء",
      fr: "Envoyer la convocation aux membres",
      en: "Send the members the notice of a meeting",
    },
  },
  {
    act: "postponeMeeting",
    says: { ar: "تأجيل اجتماع", fr: "Reporter une réunion", en: "Put off a meeting" },
  },
  {
    act: "cancelMeeting",
    says: { ar: "إلغاء اجتماع", fr: "Annuler une réunion", en: "Cancel a meeting" },
  },
  {
    act: "propose",
    says: {
      ar: "اقتراح نقطة في جدول الأعمال أو موعد آخر",
      fr: "Proposer un point à l’ordre du jour ou une autre date",
      en: "Propose an item for the agenda or another day",
    },
  },
  {
    act: "answerProposal",
    says: {
      ar: "الجواب عن مقترحات الأعضاء",
      fr: "Répondre aux propositions des membres",
      en: "Answer members’ proposals",
    },
  },
  {
    act: "sayWhetherComing",
    says: { ar: "تأكيد الحضور أو الاعتذار", fr: "Dire si vous venez", en: "Say whether you come" },
  },
  {
    act: "readReplies",
    says: { ar: "الاطلاع على ردود الأعضاء", fr: "Consulter les réponses des membres", en: "Read members’ replies" },
  },
  {
    act: "recordAttendance",
    says: { ar: "تدوين الحضور", fr: "Consigner les présences", en: "Record the attendance" },
  },
  {
    act: "writeMinutes",
    says: { ar: "تحرير المحضر", fr: "Rédiger le procès-verbal", en: "Write the minutes" },
  },
  {
    act: "sendMinutes",
    says: {
      ar: "إرسال المحضر إلى الأعضاء",
      fr: "Envoyer le procès-verbal aux membres",
      en: "Send the minutes to the members",
    },
  },
  {
    act: "contribute",
    says: { ar: "إغناء المحضر", fr: "Enrichir le procès-verbal", en: "Enrich the minutes" },
  },
  {
    act: "takeIn",
    says: {
      ar: "إدراج مساهمات الأعضاء في المحضر",
      fr: "Intégrer au procès-verbal les contributions des membres",
      en: "Take members’ contributions into the minutes",
    },
  },
  {
    act: "publishMinutes",
    says: {
      ar: "نشر المحضر بعد انتهاء أجل إغنائه",
      fr: "Publier le procès-verbal, passé le délai pour l’enrichir",
      en: "Publish the minutes once the time to enrich them is over",
    },
  },
  {
    act: "checkAssociation",
    says: {
      ar: "التحقق من ملفات الجمعيات الراغبة في الانضمام إلى الفضاء",
      fr: "Vérifier les dossiers des associations qui rejoignent l’espace",
      en: "Check the files of associations that come to the space",
    },
    at: "/desk/space?stage=declared",
  },
  {
    act: "changeAssociation",
    says: {
      ar: "تعديل ملف جمعية من الفضاء",
      fr: "Modifier le dossier d’une association de l’espace",
      en: "Change the file of an association of the space",
    },
  },
  {
    act: "leaveSpace",
    says: {
      ar: "مغادرة جمعيتكم لفضاء المجتمع المدني",
      fr: "Faire quitter l’espace à votre association",
      en: "Have your association leave the space",
    },
  },
  {
    act: "importAssociations",
    says: {
      ar: "استيراد لائحة جمعيات",
      fr: "Importer une liste d’associations",
      en: "Import a list of associations",
    },
    at: "/desk/space/import",
  },
  {
    act: "inviteAssociations",
    says: {
      ar: "دعوة جمعيات اللائحة إلى فتح حساباتها",
      fr: "Ouvrir les comptes des associations importées",
      en: "Open the accounts of imported associations",
    },
    at: "/desk/space",
  },
  {
    act: "seatAssociation",
    says: {
      ar: "إسناد مقعد في اللجنة إلى جمعية من الفضاء",
      fr: "Attribuer un siège du comité à une association de l’espace",
      en: "Give an association of the space a seat in the committee",
    },
  },
  {
    act: "replaceRepresentative",
    says: {
      ar: "تعويض من يمثل جمعية في اللجنة",
      fr: "Remplacer la personne qui représente une association au comité",
      en: "Replace the person who represents an association in the committee",
    },
  },
  {
    act: "readDue",
    says: {
      ar: "تتبع الآجال القريبة والمتأخرة",
      fr: "Suivre les échéances proches ou dépassées",
      en: "Follow what is due and what is late",
    },
    at: "/desk/due",
  },
  {
    act: "explainDuty",
    says: {
      ar: "توضيح أسباب الآجال التي فاتت",
      fr: "Expliquer les échéances manquées",
      en: "Explain what was missed or late",
    },
    at: "/desk/due",
  },
  {
    act: "readLetters",
    says: {
      ar: "تتبع الرسائل الموجهة في شأن كل اجتماع",
      fr: "Suivre les courriers envoyés pour chaque réunion",
      en: "Follow the letters sent about each meeting",
    },
  },
  {
    act: "readReturned",
    says: {
      ar: "تتبع المراسلات المرتجعة",
      fr: "Suivre les courriers retournés",
      en: "Follow the letters that came back",
    },
    at: "/desk/letters",
  },
  {
    act: "sendAgain",
    says: {
      ar: "إعادة إرسال دعوة أو محضر تعذر تسليمه",
      fr: "Renvoyer une convocation ou un procès-verbal qui n’a pu être remis",
      en: "Send again a notice or minutes that could not be delivered",
    },
    at: "/desk/letters",
  },
  {
    act: "correctAddress",
    says: {
      ar: "تصحيح عنوان البريد الإلكتروني لشخص تعذرت مراسلته",
      fr: "Corriger l’adresse d’une personne que les courriers n’atteignent pas",
      en: "Correct the address of someone whom letters don’t reach",
    },
    at: "/desk/letters",
  },
  {
    act: "askForFile",
    says: {
      ar: "إيداع رسالة رسمية أو وثيقة مثبتة",
      fr: "Déposer une lettre officielle ou une pièce justificative",
      en: "Bring an official letter or a supporting document",
    },
    at: "/desk/files/new",
  },
  {
    act: "showFile",
    says: {
      ar: "تتبع الوثائق التي أودعتموها",
      fr: "Suivre les pièces que vous avez déposées",
      en: "Follow the documents that you brought",
    },
  },
  {
    act: "readFile",
    says: {
      ar: "تحميل الوثائق المقبولة التي تخصكم",
      fr: "Télécharger les pièces admises qui vous concernent",
      en: "Download those of them that were accepted",
    },
  },
  {
    act: "enterHoliday",
    says: {
      ar: "إضافة عطلة إلى الرزنامة أو تعديلها",
      fr: "Inscrire un jour férié au calendrier, ou le modifier",
      en: "Enter a holiday in the calendar, or change it",
    },
    at: "/desk/calendar/days/new",
  },
  {
    act: "removeHoliday",
    says: {
      ar: "حذف عطلة من الرزنامة",
      fr: "Retirer un jour férié du calendrier",
      en: "Take a holiday off the calendar",
    },
    at: "/desk/calendar",
  },
  {
    act: "readMemberships",
    says: {
      ar: "الاطلاع على غيابات جمعيات المجتمع المدني",
      fr: "Consulter les absences des associations membres",
      en: "Read the absences of civil society’s members",
    },
    at: "/desk/memberships",
  },
  {
    act: "justifyAbsence",
    says: {
      ar: "تبرير غياب جمعيتكم",
      fr: "Justifier une absence de votre association",
      en: "Justify an absence of your association",
    },
    at: "/desk/memberships",
  },
  {
    act: "acceptJustification",
    says: {
      ar: "قبول مبرر غياب",
      fr: "Admettre la justification d’une absence",
      en: "Accept the justification of an absence",
    },
    at: "/desk/memberships",
  },
  {
    act: "disputeJustification",
    says: {
      ar: "المنازعة في مبرر غياب",
      fr: "Contester la justification d’une absence",
      en: "Dispute the justification of an absence",
    },
    at: "/desk/memberships",
  },
  {
    act: "answerDispute",
    says: {
      ar: "إبداء الرأي في مبرر متنازع فيه",
      fr: "Se prononcer sur une justification contestée",
      en: "Answer a disputed justification",
    },
    at: "/desk/memberships",
  },
  {
    act: "endMembership",
    says: {
      ar: "تدوين انتهاء عضوية جمعية",
      fr: "Consigner la fin de la qualité de membre d’une association",
      en: "Record the end of an association’s membership",
    },
    at: "/desk/memberships",
  },
  {
    act: "joinMeeting",
    says: {
      ar: "المشاركة في الاجتماعات، عن بعد أيضا",
      fr: "Participer aux réunions, y compris à distance",
      en: "Join the meetings, remotely too",
    },
  },
  {
    act: "readOwnEntry",
    says: {
      ar: "الاطلاع على بياناتكم المسجلة",
      fr: "Consulter les données enregistrées à votre sujet",
      en: "Read what is held on you",
    },
    at: "/desk/me",
  },
  {
    act: "changeOwnEntry",
    says: {
      ar: "تصحيح بياناتكم وتغيير لغة المراسلات الموجهة إليكم",
      fr: "Rectifier vos données et choisir la langue des courriers qui vous sont adressés",
      en: "Put your data right, and choose the language in which you are written to",
    },
    at: "/desk/me",
  },
  {
    act: "correctOwnAddress",
    says: {
      ar: "تصحيح عنوان بريدكم الإلكتروني",
      fr: "Rectifier votre adresse électronique",
      en: "Put your e-mail address right",
    },
    at: "/desk/me",
  },
  {
    act: "giveConsent",
    says: {
      ar: "الموافقة على معالجة معطياتكم الشخصية",
      fr: "Consentir au traitement de vos données à caractère personnel",
      en: "Consent to how your personal data is used",
    },
    at: "/desk/me",
  },
  {
    act: "withdrawConsent",
    says: { ar: "سحب موافقتكم", fr: "Retirer votre consentement", en: "Withdraw your consent" },
    at: "/desk/me",
  },
  {
    act: "readOwnData",
    says: {
      ar: "الحصول على نسخة من كل ما يُحتفظ به عنكم",
      fr: "Obtenir copie de tout ce qui est conservé à votre sujet",
      en: "Take a copy of all that is held on you",
    },
    at: "/desk/me",
  },
  {
    act: "readGroup",
    says: {
      ar: "التواصل مع باقي أعضاء اللجنة",
      fr: "Joindre les autres membres du comité",
      en: "Reach the other members of the committee",
    },
    at: "/desk/group",
  },
  {
    act: "listSecretariat",
    says: {
      ar: "الاطلاع على لائحة العاملين بكتابة اللجنة",
      fr: "Consulter la liste des personnes du secrétariat",
      en: "Read who works for the secretariat",
    },
    at: "/desk/people",
  },
  {
    act: "enterSecretary",
    says: {
      ar: "إضافة شخص إلى كتابة اللجنة",
      fr: "Ajouter une personne au secrétariat",
      en: "Add someone to the secretariat",
    },
    at: "/desk/people",
  },
  {
    act: "leaveSecretariat",
    says: {
      ar: "تسجيل مغادرة شخص لكتابة اللجنة",
      fr: "Enregistrer un départ du secrétariat",
      en: "Record that someone left the secretariat",
    },
    at: "/desk/people",
  },
  {
    act: "listFormerPeople",
    says: {
      ar: "الاطلاع على لائحة من لم تعد لهم صفة",
      fr: "Consulter la liste des personnes qui n’ont plus de qualité",
      en: "Read who has no capacity any more",
    },
    at: "/desk/people",
  },
  {
    act: "erasePerson",
    says: {
      ar: "محو المعطيات الشخصية لمن لم تعد له أي صفة",
      fr: "Effacer les données d’une personne qui n’a plus de qualité",
      en: "Erase the data of someone who has no capacity any more",
    },
    at: "/desk/people",
  },
];

type Allowed = Readonly<{ roles: readonly Role[]; language: Language }>;

/** What a person of these roles may do, by the table of permissions; what has a page of its own leads there. */
export const Allowed = ({ roles, language }: Allowed): VNode => (
  <ul>
    {acts
      .filter(({ act }) => may(roles, act))
      .map(({ act, says, at }) => (
        <li key={act}>{at ? <a href={at}>{say(says, language)}</a> : say(says, language)}</li>
      ))}
  </ul>
);
