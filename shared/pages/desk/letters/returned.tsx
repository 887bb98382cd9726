import type { VNode } from "preact";
import { idIn } from "#committee/kernel/matter-key";
import type { PostAccount } from "#committee/kernel/post-account";
import type { ReturnedView } from "#contract/letters/returned";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Addressee } from "#pages/desk/letters/addressee";
import { letterNames } from "#pages/desk/letters/letter-names";
import { statusOf } from "#pages/desk/letters/status";
import { Columns } from "#pages/kit/columns";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "المراسلات المرتجعة", fr: "Courriers retournés", en: "Letters that came back" },
  about: {
    ar: "رسائل تعذر تسليمها إلى أصحابها. صححوا العنوان إن كان فيه خطأ، ثم أعيدوا إرسال الدعوات والمحاضر.",
    fr: "Ces courriers n’ont pu être remis à leurs destinataires. Corrigez l’adresse si elle est erronée, puis renvoyez les convocations et les procès-verbaux.",
    en: "These letters could not be delivered. Correct the address if it is wrong, then send notices and minutes again.",
  },
  none: {
    ar: "لا توجد أي رسالة مرتجعة.",
    fr: "Aucun courrier n’est revenu.",
    en: "No letter has come back.",
  },
  sandbox: {
    ar: "ما زال حساب البريد في المرحلة التجريبية لدى مقدم الخدمة (sandbox): لا تُرسل منه أكثر من {perDay} رسالة في اليوم، ولا تُوجه إلا إلى عناوين سبق التحقق منها. عدد الرسائل المرسلة خلال آخر أربع وعشرين ساعة: {sentToday}.",
    fr: "Le compte d’envoi est encore en période d’essai chez le prestataire (sandbox)\u00a0: pas plus de {perDay} courriers par jour, et seulement vers des adresses vérifiées au préalable. Courriers envoyés ces dernières vingt-quatre heures\u00a0: {sentToday}.",
    en: "The sending account is still in the provider’s sandbox: no more than {perDay} letters a day, and to verified recipients only. Letters sent in the last twenty-four hours: {sentToday}.",
  },
  again: {
    ar: "أُعيد إرسال الرسالة، وهي في طريقها إلى صاحبها.",
    fr: "Le courrier est renvoyé\u00a0: il est en route vers son destinataire.",
    en: "The letter is sent again: it is on its way.",
  },
  corrected: { ar: "سُجل العنوان.", fr: "L’adresse est enregistrée.", en: "The address is saved." },
  letter: { ar: "الرسالة", fr: "Courrier", en: "Letter" },
  of: { ar: "اجتماع {heldOn}", fr: "Réunion du {heldOn}", en: "Meeting of {heldOn}" },
  to: { ar: "إلى", fr: "Destinataire", en: "To" },
  address: { ar: "العنوان المسجل", fr: "Adresse enregistrée", en: "Address on record" },
  status: { ar: "الحالة", fr: "État", en: "Where it stands" },
  answer: { ar: "الإجراء", fr: "Suite à donner", en: "What to do" },
  resend: { ar: "تصحيح العنوان وإعادة الإرسال", fr: "Corriger et renvoyer", en: "Correct and send again" },
  correct: { ar: "تصحيح العنوان", fr: "Corriger l’adresse", en: "Correct the address" },
  whose: { ar: "{way}: {name}", fr: "{way}\u00a0: {name}", en: "{way}: {name}" },
} as const satisfies Record<string, Text>;

/** What has just been done about a letter, told once. */
const done = { again: words.again, corrected: words.corrected } as const;
type Done = keyof typeof done;

const isDone = (name: string | null): name is Done => name !== null && Object.hasOwn(done, name);

/** Where a letter that came back is answered. */
const returnedPath = ({ matter, page, to }: Pick<ReturnedView, "matter" | "page" | "to">): string =>
  `/desk/letters/${idIn(matter)}/${page}/${to.replace("#", "/")}`;

type Row = Readonly<{ letter: ReturnedView; language: Language }>;

const Answer = ({ letter, language }: Row) => {
  const { name } = letter.addressee;
  const way = say(letter.again || letter.follows ? words.resend : words.correct, language);
  const label = say(words.whose, language, { way, name: language === "ar" ? name.ar : name.latin });
  return (
    <a href={returnedPath(letter)} aria-label={label}>
      {way}
    </a>
  );
};

const Row = ({ letter, language }: Row) => (
  <tr>
    <th scope="row">
      {say(letterNames[letter.letter], language)}
      {letter.meeting && <br />}
      {letter.meeting && (
        <a class="aside" href={`/desk/meetings/${letter.meeting.id}`}>
          {say(words.of, language, { heldOn: letter.meeting.heldOn })}
        </a>
      )}
    </th>
    <td>
      <Addressee addressee={letter.addressee} language={language} />
    </td>
    <td>
      <bdi dir="ltr">{letter.person.email}</bdi>
    </td>
    <td>
      <span class={`badge ${letter.status}`}>{statusOf(letter, language)}</span>
    </td>
    <td>
      <Answer letter={letter} language={language} />
    </td>
  </tr>
);

const Letters = ({ letters, language }: Readonly<{ letters: readonly ReturnedView[]; language: Language }>) => (
  <table class="table">
    <caption class="visually-hidden">{say(words.title, language)}</caption>
    <Columns names={[words.letter, words.to, words.address, words.status, words.answer]} language={language} />
    <tbody>
      {letters.map((letter) => (
        <Row key={returnedPath(letter)} letter={letter} language={language} />
      ))}
    </tbody>
  </table>
);

const Sandbox = ({ perDay, sentToday, language }: PostAccount & Readonly<{ language: Language }>) => (
  <p class="notice">{say(words.sandbox, language, { perDay, sentToday })}</p>
);

type Returned = Readonly<{
  frame: Frame;
  letters: readonly ReturnedView[];
  post?: PostAccount | undefined;
  /** What was just done, as the address tells it. */
  done: string | null;
}>;

/** The letters that came back, and whether the post still lets the secretariat write to few people only. */
export const returnedPage = ({ frame, letters, post, done: was }: Returned): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      {isDone(was) && (
        <p class="notice" role="status">
          {say(done[was], language)}
        </p>
      )}
      {post?.sandbox && <Sandbox {...post} language={language} />}
      <p>{say(letters.length === 0 ? words.none : words.about, language)}</p>
      {letters.length > 0 && <Letters letters={letters} language={language} />}
    </Framed>
  );
};
