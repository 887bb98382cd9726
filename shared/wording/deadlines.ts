import type { Text } from "#wording/languages";

/** What each deadline is called, and what it asks to be done: of a meeting, known by its day, or of what has a name. */
export const deadlineWords = {
  notice: {
    name: { ar: "توجيه الدعوة إلى الاجتماع", fr: "Envoi de la convocation", en: "Sending of the notice" },
    asks: {
      ar: "توجيه الدعوة إلى اجتماع {heldOn}",
      fr: "Envoyer la convocation à la réunion du {heldOn}",
      en: "Send the notice of the meeting of {heldOn}",
    },
  },
  proposals: {
    name: { ar: "تقديم المقترحات", fr: "Dépôt des propositions", en: "Proposals of members" },
    asks: {
      ar: "تقديم الأعضاء لمقترحاتهم بشأن اجتماع {heldOn}",
      fr: "Propositions des membres pour la réunion du {heldOn}",
      en: "Members propose changes to the meeting of {heldOn}",
    },
  },
  meeting: {
    name: { ar: "انعقاد الاجتماع", fr: "Tenue de la réunion", en: "Meeting" },
    asks: {
      ar: "عقد اجتماع {heldOn}",
      fr: "Tenir la réunion du {heldOn}",
      en: "Hold the meeting of {heldOn}",
    },
  },
  minutes: {
    name: { ar: "إرسال المحضر إلى الأعضاء", fr: "Envoi du procès-verbal aux membres", en: "Sending of the minutes" },
    asks: {
      ar: "إرسال محضر اجتماع {heldOn} إلى الأعضاء",
      fr: "Envoyer aux membres le procès-verbal de la réunion du {heldOn}",
      en: "Send the members the minutes of the meeting of {heldOn}",
    },
  },
  enrichment: {
    name: { ar: "إغناء المحضر", fr: "Enrichissement du procès-verbal", en: "Enrichment of the minutes" },
    asks: {
      ar: "إغناء الأعضاء لمحضر اجتماع {heldOn}",
      fr: "Enrichissement du procès-verbal de la réunion du {heldOn}",
      en: "Members enrich the minutes of the meeting of {heldOn}",
    },
  },
  publication: {
    name: { ar: "نشر المحضر", fr: "Publication du procès-verbal", en: "Publication of the minutes" },
    asks: {
      ar: "نشر محضر اجتماع {heldOn}، ويتم تلقائيا",
      fr: "Publier le procès-verbal de la réunion du {heldOn}, ce qui se fait de soi-même",
      en: "Publish the minutes of the meeting of {heldOn}, which happens by itself",
    },
  },
  "next-meeting": {
    name: {
      ar: "عقد الاجتماع الموالي",
      fr: "Tenue de la réunion suivante",
      en: "Holding of the next meeting",
    },
    asks: {
      ar: "عقد اجتماع بعد اجتماع {heldOn}",
      fr: "Tenir une réunion après celle du {heldOn}",
      en: "Hold a meeting after the one of {heldOn}",
    },
  },
  justification: {
    name: {
      ar: "تبرير الجمعية لغيابها",
      fr: "Justification des absences de l’association",
      en: "The association’s justification of its absences",
    },
    asks: {
      ar: "تبرير الغياب: {title}",
      fr: "Justifier ses absences\u00a0: {title}",
      en: "Justify its absences: {title}",
    },
  },
  dispute: {
    name: {
      ar: "بت أعضاء المجتمع المدني في مبرر متنازع فيه",
      fr: "Réponse des membres de la société civile à une contestation",
      en: "Civil society’s members’ answers to a dispute",
    },
    asks: {
      ar: "البت في مبرر متنازع فيه: {title}",
      fr: "Se prononcer sur une justification contestée\u00a0: {title}",
      en: "Answer a disputed justification: {title}",
    },
  },
  "membership-end": {
    name: {
      ar: "تدوين انتهاء عضوية",
      fr: "Consignation de la fin d’une qualité de membre",
      en: "Recording of the end of a membership",
    },
    asks: {
      ar: "تدوين انتهاء عضوية: {title}",
      fr: "Consigner la fin d’une qualité de membre\u00a0: {title}",
      en: "Record the end of a membership: {title}",
    },
  },
  appointments: {
    name: {
      ar: "تعيين الهيئات المسؤولة لممثليها ونوابهم",
      fr: "Désignation des représentants et suppléants des organismes responsables",
      en: "Appointment of the responsible bodies’ representatives and deputies",
    },
    asks: {
      ar: "تعيين الهيئات المسؤولة لممثليها ونوابهم: {title}",
      fr: "Désignation des représentants et suppléants des organismes responsables\u00a0: {title}",
      en: "The responsible bodies appoint their representatives and deputies: {title}",
    },
  },
  confirmations: {
    name: {
      ar: "تأكيد الهيئات المسؤولة لممثليها ونوابهم أو تعويضهم",
      fr: "Confirmation ou remplacement des représentants et suppléants des organismes responsables",
      en: "Confirmation or replacement of the responsible bodies’ representatives and deputies",
    },
    asks: {
      ar: "تأكيد الهيئات المسؤولة لممثليها ونوابهم أو تعويضهم: {title}",
      fr: "Confirmation ou remplacement des représentants et suppléants des organismes responsables\u00a0: {title}",
      en: "The responsible bodies confirm or replace their representatives and deputies: {title}",
    },
  },
  "civil-society-call": {
    name: {
      ar: "فتح باب الترشيح أمام جمعيات المجتمع المدني",
      fr: "Ouverture de l’appel à candidatures de la société civile",
      en: "Opening of the call for candidacies from civil society",
    },
    asks: {
      ar: "فتح باب الترشيح أمام جمعيات المجتمع المدني: {title}",
      fr: "Ouvrir l’appel à candidatures de la société civile\u00a0: {title}",
      en: "Open the call for candidacies from civil society: {title}",
    },
  },
  successors: {
    name: {
      ar: "شغل خلف الأعضاء المغادرين لمقاعدهم",
      fr: "Installation des successeurs des membres sortants",
      en: "Seating of the outgoing members’ successors",
    },
    asks: {
      ar: "شغل خلف أعضاء الولاية المنتهية مع الخطة لمقاعدهم: {title}",
      fr: "Installer les successeurs des membres dont le mandat prend fin avec le plan\u00a0: {title}",
      en: "Seat the successors of the members whose term ends with the plan: {title}",
    },
  },
} as const satisfies Readonly<Record<string, Readonly<{ name: Text; asks: Text }>>>;
