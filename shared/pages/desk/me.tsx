import type { VNode } from "preact";
import type { OwnEntry } from "#contract/people";
import { Choice } from "#pages/desk/choice";
import { ErrorSummary, type Trouble } from "#pages/desk/faults";
import type { Filled } from "#pages/desk/fields";
import { type Frame, Framed, ownNames } from "#pages/desk/frame";
import { Roles } from "#pages/desk/roles";
import { Worded } from "#pages/desk/words";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "بياناتي", fr: "Mes données", en: "My data" },
  lead: {
    ar: "هذا كل ما يحتفظ به سجل اللجنة عنكم. لتصحيح الاسم أو البريد الإلكتروني، يرجى الاتصال بكتابة اللجنة.",
    fr: "Voici tout ce que le registre du comité conserve à votre sujet. Pour rectifier votre nom ou votre adresse, adressez-vous au secrétariat du comité.",
    en: "This is all that the committee’s register holds on you. To have your name or address put right, turn to the committee’s secretariat.",
  },
  ar: { ar: "الاسم بالعربية", fr: "Nom en arabe", en: "Name in Arabic" },
  latin: { ar: "الاسم بالحروف اللاتينية", fr: "Nom en caractères latins", en: "Name in Latin script" },
  email: { ar: "البريد الإلكتروني", fr: "Adresse électronique", en: "E-mail address" },
  language: { ar: "لغة المراسلات", fr: "Langue des courriers", en: "Language of letters" },
  roles: { ar: "الصفة في اللجنة", fr: "Qualité au comité", en: "Part in the committee" },
  seat: { ar: "الهيئة التي تمثلونها", fr: "Organisme que vous représentez", en: "Body that you represent" },
  change: { ar: "تغيير اللغة", fr: "Changer de langue", en: "Change the language" },
  hint: {
    ar: "بها تصلكم الدعوات والمحاضر، وبها تُعرض صفحات المكتب.",
    fr: "Celle des convocations et des procès-verbaux que vous recevez, et des pages de ce bureau.",
    en: "That of the notices and minutes you receive, and of the pages of this desk.",
  },
  save: { ar: "تسجيل اللغة", fr: "Enregistrer la langue", en: "Save the language" },
  done: { ar: "سُجلت اللغة الجديدة.", fr: "La nouvelle langue est enregistrée.", en: "The new language is saved." },
} as const satisfies Record<string, Text>;

type Told = Readonly<{ own: OwnEntry; language: Language }>;

const Facts = ({ own, language }: Told) => {
  const { name, email, roles, seat } = own;
  const facts: readonly (readonly [Text, VNode])[] = [
    [words.ar, <bdi lang="ar">{name.ar}</bdi>],
    [words.latin, <bdi dir="ltr">{name.latin}</bdi>],
    [words.email, <bdi dir="ltr">{email}</bdi>],
    [words.language, <span lang={own.language}>{ownNames[own.language]}</span>],
    [words.roles, <Roles roles={roles} language={language} />],
    ...(seat ? [[words.seat, <Worded words={seat.body} language={language} />] as const] : []),
  ];
  return (
    <dl class="facts">
      {facts.map(([label, value]) => (
        <div key={label.en}>
          <dt>{say(label, language)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

type Changing = Readonly<{ filled: Filled; version: number | undefined }>;

const LanguageForm = ({ filled, version }: Changing) => {
  const { language } = filled;
  return (
    <section class="card">
      <h2>{say(words.change, language)}</h2>
      <form method="post" action="/desk/me" noValidate>
        <input type="hidden" name="version" value={version} />
        <Choice
          filled={filled}
          at="/language"
          label={say(words.language, language)}
          hint={say(words.hint, language)}
          options={ownNames}
        />
        <button type="submit" class="button">
          {say(words.save, language)}
        </button>
      </form>
    </section>
  );
};

type Mine = Changing & Readonly<{ frame: Frame; own: OwnEntry; done: boolean; trouble?: Trouble | undefined }>;

/** What is held on a person, and the way to change the language they are written to in. */
export const mePage = ({ frame, own, filled, version, done, trouble }: Mine): VNode => {
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      {trouble && <ErrorSummary trouble={trouble} language={language} nameAt={() => say(words.language, language)} />}
      {done && (
        <p class="notice" role="status">
          {say(words.done, language)}
        </p>
      )}
      <p>{say(words.lead, language)}</p>
      <Facts own={own} language={language} />
      <LanguageForm filled={filled} version={version} />
    </Framed>
  );
};
