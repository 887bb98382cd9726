import type { VNode } from "preact";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import type { LetterName } from "#committee/correspondence";
import type { LetterView } from "#contract/letters";
import { Columns } from "#pages/columns";
import { type Frame, Framed } from "#pages/desk/frame";
import { Worded } from "#pages/desk/words";
import { sayTime } from "#wording/hours";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "رسائل اجتماع {heldOn}",
    fr: "Courriers de la réunion du {heldOn}",
    en: "Letters of the meeting of {heldOn}",
  },
  none: {
    ar: "لم تُوجه أي رسالة في شأن هذا الاجتماع بعد.",
    fr: "Aucun courrier n’a encore été envoyé pour cette réunion.",
    en: "No letter has been sent about this meeting yet.",
  },
  about: {
    ar: "«أُرسلت» معناها أن خادم البريد تسلم الرسالة.",
    fr: "«\u00a0Envoyé\u00a0» signifie que le serveur de messagerie a pris le courrier en charge.",
    en: "“Sent” means that the mail server has taken the letter.",
  },
  to: { ar: "إلى", fr: "Destinataire", en: "To" },
  status: { ar: "الحالة", fr: "État", en: "Where it stands" },
  counts: {
    ar: "الصفحة {page} من سجل الاجتماع. أُرسلت: {sent}، في الطريق: {claimed}، في الانتظار: {queued}.",
    fr: "Page {page} du registre de la réunion. Envoyés\u00a0: {sent}, en cours d’envoi\u00a0: {claimed}, en attente\u00a0: {queued}.",
    en: "Page {page} of the meeting’s record. Sent: {sent}, on their way: {claimed}, queued: {queued}.",
  },
  gone: { ar: "شخص لم يعد مسجلا", fr: "Personne qui n’est plus inscrite", en: "Someone no longer on the register" },
  back: { ar: "الرجوع إلى الاجتماع", fr: "Revenir à la réunion", en: "Back to the meeting" },
} as const satisfies Record<string, Text>;

const names: Readonly<Record<LetterName, Text>> = {
  "notice-of-meeting": { ar: "الدعوة إلى الاجتماع", fr: "Convocation à la réunion", en: "Notice of the meeting" },
  "meeting-postponed": { ar: "الإخبار بتأجيل الاجتماع", fr: "Avis de report", en: "Word that the meeting is put off" },
  "meeting-cancelled": {
    ar: "الإخبار بإلغاء الاجتماع",
    fr: "Avis d’annulation",
    en: "Word that the meeting is cancelled",
  },
  "deadlines-moved": {
    ar: "الإخبار بتغير الآجال",
    fr: "Avis d’échéances déplacées",
    en: "Word that deadlines have moved",
  },
  "proposal-declined": {
    ar: "الجواب عن مقترح لم يُقبل",
    fr: "Réponse à une proposition non retenue",
    en: "Answer to a proposal that was declined",
  },
  "minutes-of-meeting": { ar: "محضر الاجتماع", fr: "Procès-verbal de la réunion", en: "Minutes of the meeting" },
  "notice-missed": {
    ar: "تنبيه إلى فوات أجل الدعوة",
    fr: "Alerte\u00a0: délai de convocation dépassé",
    en: "Warning that it is too late for the notice",
  },
  "minutes-overdue": {
    ar: "تنبيه إلى تأخر المحضر",
    fr: "Alerte\u00a0: procès-verbal en retard",
    en: "Warning that the minutes are late",
  },
  "next-meeting-missed": {
    ar: "تنبيه إلى مرور ستة أشهر دون اجتماع",
    fr: "Alerte\u00a0: six mois sans réunion",
    en: "Warning that the six months were missed",
  },
  reminders: { ar: "تذكير بالآجال", fr: "Rappel des échéances", en: "Reminder of deadlines" },
};

const statuses: Readonly<Record<LetterView["status"], Text>> = {
  queued: { ar: "في الانتظار", fr: "En attente", en: "Queued" },
  claimed: { ar: "في الطريق", fr: "En cours d’envoi", en: "On its way" },
  sent: { ar: "أُرسلت يوم {day} على الساعة {time}", fr: "Envoyé le {day} à {time}", en: "Sent on {day} at {time}" },
};

const statusOf = ({ status, sentAt }: LetterView, language: Language): string =>
  say(
    statuses[status],
    language,
    sentAt ? { day: civilDateAt(sentAt), time: sayTime(clockTimeAt(sentAt), language) } : { day: "", time: "" },
  );

type Told<What> = Readonly<What & { language: Language }>;

const Addressee = ({ addressee, language }: Told<Pick<LetterView, "addressee">>) => {
  if (addressee === undefined) return <>{say(words.gone, language)}</>;
  const { name, body } = addressee;
  return (
    <>
      {body && <Worded words={body} language={language} />}
      {body && <br />}
      <bdi class="aside">{language === "ar" ? name.ar : name.latin}</bdi>
    </>
  );
};

const Row = ({ letter, language }: Told<{ letter: LetterView }>) => (
  <tr>
    <th scope="row">
      <Addressee addressee={letter.addressee} language={language} />
    </th>
    <td>
      <span class={`badge ${letter.status}`}>{statusOf(letter, language)}</span>
    </td>
  </tr>
);

const countsOf = (sendings: readonly LetterView[]) => {
  const count = (status: LetterView["status"]) => sendings.filter((letter) => letter.status === status).length;
  return { sent: count("sent"), claimed: count("claimed"), queued: count("queued") };
};

/** One letter, to each of those whom it goes to. */
const Sendings = ({ page, sendings, language }: Told<{ page: number; sendings: readonly LetterView[] }>) => (
  <table class="table">
    <caption>{say(words.counts, language, { page, ...countsOf(sendings) })}</caption>
    <Columns names={[words.to, words.status]} language={language} />
    <tbody>
      {sendings.map((letter) => (
        <Row key={letter.to} letter={letter} language={language} />
      ))}
    </tbody>
  </table>
);

type Listed = Readonly<{
  frame: Frame;
  meeting: Readonly<{ id: string; heldOn: string }>;
  letters: readonly LetterView[];
}>;

const grouped = (letters: readonly LetterView[]): readonly (readonly [LetterView, ...LetterView[]])[] =>
  Object.values(Object.groupBy(letters, ({ page, letter }) => `${page} ${letter}`)).flatMap(
    ([first, ...others] = []) => (first ? [[first, ...others] as const] : []),
  );

/** Each letter that a meeting has owed, to whom, and where it stands. */
export const lettersPage = ({ frame, meeting: { id, heldOn }, letters }: Listed): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language, { heldOn })}>
      <p>{say(letters.length === 0 ? words.none : words.about, language)}</p>
      {grouped(letters).map(([first, ...others]) => (
        <section key={`${first.page} ${first.letter}`}>
          <h2>{say(names[first.letter], language)}</h2>
          <Sendings page={first.page} sendings={[first, ...others]} language={language} />
        </section>
      ))}
      <p>
        <a href={`/desk/meetings/${id}`}>{say(words.back, language)}</a>
      </p>
    </Framed>
  );
};
