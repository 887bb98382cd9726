import type { VNode } from "preact";
import type { LetterView } from "#contract/letters/letters";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Addressee } from "#pages/desk/letters/addressee";
import { letterNames } from "#pages/desk/letters/letter-names";
import { countsOf, statusOf } from "#pages/desk/letters/status";
import { Columns } from "#pages/kit/columns";
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
    ar: "«أُرسلت» معناها أن خدمة البريد تسلمت الرسالة منا، و«بلغت» معناها أن خادم بريد المرسل إليه تسلمها.",
    fr: "«\u00a0Envoyé\u00a0» signifie que notre service de messagerie a pris le courrier en charge, «\u00a0Remis\u00a0» que le serveur du destinataire l’a reçu.",
    en: "“Sent” means that our mail service has taken the letter, “Delivered” that the recipient’s mail server has received it.",
  },
  to: { ar: "إلى", fr: "Destinataire", en: "To" },
  status: { ar: "الحالة", fr: "État", en: "Where it stands" },
  page: {
    ar: "الصفحة {page} من سجل الاجتماع. ",
    fr: "Page {page} du registre de la réunion. ",
    en: "Page {page} of the meeting’s record. ",
  },
  back: { ar: "الرجوع إلى الاجتماع", fr: "Revenir à la réunion", en: "Back to the meeting" },
} as const satisfies Record<string, Text>;

type Told<What> = Readonly<What & { language: Language }>;

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

/** One letter, to each of those whom it goes to. */
const Sendings = ({ page, sendings, language }: Told<{ page: number; sendings: readonly LetterView[] }>) => (
  <table class="table">
    <caption>
      {say(words.page, language, { page })}
      {countsOf(sendings, language)}
    </caption>
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
          <h2>{say(letterNames[first.letter], language)}</h2>
          <Sendings page={first.page} sendings={[first, ...others]} language={language} />
        </section>
      ))}
      <p>
        <a href={`/desk/meetings/${id}`}>{say(words.back, language)}</a>
      </p>
    </Framed>
  );
};
