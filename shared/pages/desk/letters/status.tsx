import type { Instant } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import type { LetterView } from "#contract/letters/letters";
import { sayTime } from "#wording/hours";
import { type Language, say, type Text } from "#wording/wording";

type Status = LetterView["status"];

const statuses: Readonly<Record<Status, Text>> = {
  queued: { ar: "في الانتظار", fr: "En attente", en: "Queued" },
  claimed: { ar: "في الطريق", fr: "En cours d’envoi", en: "On its way" },
  sent: { ar: "أُرسلت يوم {day} على الساعة {time}", fr: "Envoyé le {day} à {time}", en: "Sent on {day} at {time}" },
  delivered: {
    ar: "بلغت بريد المرسل إليه يوم {day} على الساعة {time}",
    fr: "Remis au serveur du destinataire le {day} à {time}",
    en: "Delivered to the recipient’s server on {day} at {time}",
  },
  bounced: {
    ar: "تعذر تسليمها فرُدَّت يوم {day} على الساعة {time}",
    fr: "Revenu sans avoir pu être remis le {day} à {time}",
    en: "Came back undelivered on {day} at {time}",
  },
  complained: {
    ar: "بلغت، وصنفها المرسل إليه بريدا غير مرغوب فيه",
    fr: "Remis, puis signalé comme indésirable par le destinataire",
    en: "Delivered, then reported by the recipient as unwanted",
  },
  rejected: {
    ar: "رفضت خدمة البريد توجيهها يوم {day} على الساعة {time}",
    fr: "Rejeté par le service de messagerie le {day} à {time}",
    en: "Rejected by the mail service on {day} at {time}",
  },
};

const refused: Text = {
  ar: "في الانتظار: لم تقبلها خدمة البريد ({refused})، وستُعاد المحاولة",
  fr: "En attente\u00a0: le service de messagerie l’a refusé ({refused}), un nouvel essai suivra",
  en: "Queued: the mail service would not take it ({refused}); it will be tried again",
};

const delayed: Text = {
  ar: "أُرسلت، وتأخر تسليمها: إلى غاية يوم {day} على الساعة {time} ما زالت المحاولة جارية",
  fr: "Envoyé, remise retardée\u00a0: les essais continuaient encore le {day} à {time}",
  en: "Sent, and delayed: delivery was still being tried on {day} at {time}",
};

const counted: Readonly<Record<Status, Text>> = {
  delivered: { ar: "بلغت: {count}", fr: "remis\u00a0: {count}", en: "delivered: {count}" },
  sent: { ar: "أُرسلت: {count}", fr: "envoyés\u00a0: {count}", en: "sent: {count}" },
  claimed: { ar: "في الطريق: {count}", fr: "en cours d’envoi\u00a0: {count}", en: "on their way: {count}" },
  queued: { ar: "في الانتظار: {count}", fr: "en attente\u00a0: {count}", en: "queued: {count}" },
  bounced: { ar: "رُدَّت: {count}", fr: "revenus\u00a0: {count}", en: "came back: {count}" },
  rejected: { ar: "رُفضت: {count}", fr: "rejetés\u00a0: {count}", en: "rejected: {count}" },
  complained: {
    ar: "صُنفت غير مرغوب فيها: {count}",
    fr: "signalés comme indésirables\u00a0: {count}",
    en: "reported as unwanted: {count}",
  },
};

const order = ["delivered", "sent", "claimed", "queued", "bounced", "rejected", "complained"] as const;

const at = (instant: Instant, language: Language) => ({
  day: civilDateAt(instant),
  time: sayTime(clockTimeAt(instant), language),
});

type Standing = Omit<LetterView, "letter" | "page" | "to" | "addressee" | "queuedAt">;

/** Where a letter stands, in words. */
export const statusOf = (letter: Standing, language: Language): string => {
  const { status, sentAt, deliveredAt, returnedAt, delayedAt } = letter;
  const when: Readonly<Partial<Record<Status, Instant>>> = {
    ...(sentAt && { sent: sentAt }),
    ...(deliveredAt && { delivered: deliveredAt }),
    ...(returnedAt && { bounced: returnedAt, rejected: returnedAt }),
  };
  if (status === "queued" && letter.refused) return say(refused, language, { refused: letter.refused });
  if (status === "sent" && delayedAt) return say(delayed, language, at(delayedAt, language));
  const instant = when[status];
  return say(statuses[status], language, instant ? at(instant, language) : { day: "", time: "" });
};

/** How many letters stand where; where none stands is not said. */
export const countsOf = (letters: readonly LetterView[], language: Language): string =>
  order
    .map((status) => ({ status, count: letters.filter((letter) => letter.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => say(counted[status], language, { count }))
    .join(language === "ar" ? "، " : ", ");
