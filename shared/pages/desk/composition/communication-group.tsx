import type { VNode } from "preact";
import type { Reached } from "#committee/composition/communication-group";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { nameIn } from "#pages/desk/meetings/proposed";
import { Columns } from "#pages/kit/columns";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  title: { ar: "مجموعة التواصل", fr: "Groupe de communication", en: "Communication group" },
  lead: {
    ar: "تضم المجموعة الأعضاء الحاليين ونوابهم ورئيس اللجنة وكتابتها، وتتبع العضوية دون أي تدخل (المادة 10 من الدليل).",
    fr: "Le groupe réunit les membres en fonction, leurs suppléants, la présidence et le secrétariat\u00a0; il suit la composition du comité de lui-même (article 10 du guide).",
    en: "The group is the present members, their deputies, the chair and the secretariat; it follows membership by itself (article 10 of the guide).",
  },
  write: { ar: "مراسلة كل المجموعة", fr: "Écrire à tout le groupe", en: "Write to the whole group" },
  take: { ar: "تحميل اللائحة (CSV)", fr: "Télécharger la liste (CSV)", en: "Download the list (CSV)" },
  name: { ar: "الاسم", fr: "Nom", en: "Name" },
  as: { ar: "الصفة", fr: "Qualité", en: "As" },
  body: { ar: "الهيئة أو الجمعية", fr: "Organisme ou association", en: "Body or association" },
  email: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
  whatsapp: { ar: "واتساب", fr: "WhatsApp", en: "WhatsApp" },
} as const satisfies Record<string, Text>;

const capacities: Readonly<Record<Reached["as"], Text>> = {
  member: { ar: "عضو", fr: "Membre", en: "Member" },
  deputy: { ar: "نائب", fr: "Suppléant", en: "Deputy" },
  chair: { ar: "رئيس اللجنة", fr: "Présidence", en: "Chair" },
  secretariat: { ar: "كتابة اللجنة", fr: "Secrétariat", en: "Secretariat" },
};

const columns = [words.name, words.as, words.body, words.email, words.whatsapp] as const;

/** The group as lines of text, each column named first. */
export const groupLines = (people: readonly Reached[], language: Language): readonly (readonly string[])[] => [
  columns.map((column) => say(column, language)),
  ...people.map(({ name, as, body, email, whatsapp = "" }) => [
    name[language === "ar" ? "ar" : "latin"],
    say(capacities[as], language),
    body ? sayWords(body, language).text : "",
    email,
    whatsapp,
  ]),
];

const Row = ({ person, language }: Readonly<{ person: Reached; language: Language }>) => (
  <tr>
    <th scope="row">{nameIn(person.name, language)}</th>
    <td>{say(capacities[person.as], language)}</td>
    <td>{person.body && <Worded words={person.body} language={language} />}</td>
    <td>
      <a href={`mailto:${person.email}`}>
        <bdi dir="ltr">{person.email}</bdi>
      </a>
    </td>
    <td>
      {person.whatsapp && (
        <a href={`https://wa.me/${person.whatsapp.slice(1)}`} rel="noopener noreferrer">
          <bdi dir="ltr">{person.whatsapp}</bdi>
        </a>
      )}
    </td>
  </tr>
);

type Group = Readonly<{ frame: Frame; people: readonly Reached[] }>;

/** Everyone in the communication group, with a way to write to one or to all of them (G10.5). */
export const groupPage = ({ frame, people }: Group): VNode => {
  const { language } = frame;
  const all = [...new Set(people.map(({ email }) => email))].join(",");
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <p>{say(words.lead, language)}</p>
      <p class="actions">
        <a class="button" href={`mailto:?bcc=${all}`}>
          {say(words.write, language)}
        </a>
        <a href="/desk/group.csv" download>
          {say(words.take, language)}
        </a>
      </p>
      <table class="table">
        <caption class="visually-hidden">{say(words.title, language)}</caption>
        <Columns names={columns} language={language} />
        <tbody>
          {people.map((person) => (
            <Row key={`${person.as} ${person.email}`} person={person} language={language} />
          ))}
        </tbody>
      </table>
    </Framed>
  );
};
