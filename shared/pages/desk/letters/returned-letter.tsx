import type { VNode } from "preact";
import type { ReturnedView } from "#contract/letters/returned";
import type { peopleRoutes } from "#contract/people/people";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import type { FieldsOf } from "#pages/desk/kit/desk-act";
import { Fact } from "#pages/desk/kit/fact";
import { FieldsAsked } from "#pages/desk/kit/fields-asked";
import { Form } from "#pages/desk/kit/form";
import { Framed } from "#pages/desk/kit/frame";
import { Addressee } from "#pages/desk/letters/addressee";
import { letterNames } from "#pages/desk/letters/letter-names";
import { statusOf } from "#pages/desk/letters/status";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  title: { ar: "رسالة مرتجعة", fr: "Courrier retourné", en: "A letter that came back" },
  letter: { ar: "الرسالة", fr: "Courrier", en: "Letter" },
  meeting: { ar: "الاجتماع", fr: "Réunion", en: "Meeting" },
  to: { ar: "إلى", fr: "Destinataire", en: "To" },
  status: { ar: "الحالة", fr: "État", en: "Where it stands" },
  goes: {
    ar: "تُرسل الرسالة اليوم من جديد، بمضمونها الحالي.",
    fr: "Le courrier repart aujourd’hui, avec son contenu actuel.",
    en: "The letter goes again today, as it reads now.",
  },
  counts: {
    ar: "لا يسري أجل المقترحات في حق هذا العضو إلا بعد توصله بالدعوة (المادة 5 من الدليل).",
    fr: "Pour ce membre, le délai de proposition ne court qu’une fois la convocation reçue (article 5 du guide).",
    en: "For this member the time for proposals runs only from receipt of the notice (article 5 of the guide).",
  },
  stays: {
    ar: "لا يُعاد إرسال هذه الرسالة. صححوا العنوان من أجل الرسائل المقبلة؛ وإن كان صحيحا فسجلوه كما هو.",
    fr: "Ce courrier ne se renvoie pas. Corrigez l’adresse pour les suivants\u00a0; si elle est exacte, enregistrez-la telle quelle.",
    en: "This letter is not sent again. Correct the address for those to come; if it is right, save it as it is.",
  },
  resend: {
    ar: "تسجيل العنوان وإعادة الإرسال",
    fr: "Enregistrer l’adresse et renvoyer",
    en: "Save the address and send again",
  },
  save: { ar: "تسجيل العنوان", fr: "Enregistrer l’adresse", en: "Save the address" },
  back: {
    ar: "الرجوع إلى المراسلات المرتجعة",
    fr: "Revenir aux courriers retournés",
    en: "Back to the letters that came back",
  },
} as const satisfies Record<string, Text>;

const asks = [
  {
    at: "/email",
    says: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
    hint: {
      ar: "إلى هذا العنوان تُوجه الرسائل، وبه يُسجل صاحبه الدخول.",
      fr: "Les courriers y sont envoyés, et son titulaire s’identifie avec elle.",
      en: "Letters go there, and its holder signs in with it.",
    },
    input: "email",
  },
] as const satisfies FieldsOf<typeof peopleRoutes.correctAddress>;

type Told = Readonly<{ letter: ReturnedView; language: Language }>;

const Facts = ({ letter, language }: Told) => (
  <dl class="facts">
    <Fact name={words.letter} language={language}>
      {say(letterNames[letter.letter], language)}
    </Fact>
    {letter.meeting && (
      <Fact name={words.meeting} language={language}>
        <a href={`/desk/meetings/${letter.meeting.id}`}>{sayDate(letter.meeting.heldOn, language)}</a>
      </Fact>
    )}
    <Fact name={words.to} language={language}>
      <Addressee addressee={letter.addressee} language={language} />
    </Fact>
    <Fact name={words.status} language={language}>
      {statusOf(letter, language)}
    </Fact>
  </dl>
);

const meansOf = ({ letter, language }: Told): string => {
  if (letter.follows) return say(words.goes, language);
  if (!letter.again) return say(words.stays, language);
  const parts = letter.letter === "notice-of-meeting" ? [words.goes, words.counts] : [words.goes];
  return parts.map((part) => say(part, language)).join(" ");
};

/** A letter that came back: the address it went to, to be corrected, and the way to send it again. */
export const returnedLetterPage = (asked: Asked, letter: ReturnedView): VNode => {
  const { frame, filled, carried, isOvertaken = false } = asked;
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <FormHead asked={asked} nameAt={() => say(asks[0].says, language)} />
      <Facts letter={letter} language={language} />
      <Form
        frame={frame}
        carried={carried}
        submit={say(letter.again || letter.follows ? words.resend : words.save, language)}
        backTo="/desk/letters"
        back={words.back}
        isPlain={!isOvertaken}
      >
        <FieldsAsked filled={filled} of={asks} />
        <p class="notice">{meansOf({ letter, language })}</p>
      </Form>
    </Framed>
  );
};
