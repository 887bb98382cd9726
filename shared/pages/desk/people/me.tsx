import type { VNode } from "preact";
import type { OwnEntry } from "#contract/people/people";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { Framed, ownNames } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { ownNames as held } from "#pages/desk/people/forms";
import { OwnConsents } from "#pages/desk/people/own-consents";
import { OwnAddressForm, OwnForm, ownFieldName } from "#pages/desk/people/own-forms";
import { Roles } from "#pages/desk/people/roles";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "بياناتي", fr: "Mes données", en: "My data" },
  lead: {
    ar: "هذا ما يحتفظ به سجل اللجنة عنكم. يمكنكم تصحيحه أدناه، أو الحصول على نسخة من كل ما يتعلق بكم.",
    fr: "Voici ce que le registre du comité conserve à votre sujet. Vous pouvez le rectifier ci-dessous, ou obtenir copie de tout ce qui vous concerne.",
    en: "This is what the committee’s register holds on you. You can put it right below, or take a copy of all that concerns you.",
  },
  take: {
    ar: "تحميل نسخة من كل ما يُحتفظ به عنكم (JSON)",
    fr: "Télécharger tout ce qui est conservé à votre sujet (JSON)",
    en: "Download all that is held on you (JSON)",
  },
  whatsapp: { ar: "رقم واتساب", fr: "Numéro WhatsApp", en: "WhatsApp number" },
  roles: { ar: "الصفة في اللجنة", fr: "Qualité au comité", en: "Part in the committee" },
  seat: { ar: "الهيئة التي تمثلونها", fr: "Organisme que vous représentez", en: "Body that you represent" },
} as const satisfies Record<string, Text>;

const done = {
  entry: { ar: "سُجلت بياناتكم.", fr: "Vos données sont enregistrées.", en: "Your data is saved." },
  address: {
    ar: "سُجل العنوان الجديد، وبه تسجلون الدخول من الآن فصاعدا.",
    fr: "La nouvelle adresse est enregistrée\u00a0; c’est avec elle que vous vous identifierez désormais.",
    en: "The new address is saved: you sign in with it from now on.",
  },
  consent: { ar: "سُجل قراركم.", fr: "Votre décision est enregistrée.", en: "Your decision is saved." },
} as const satisfies Record<string, Text>;

type Told = Readonly<{ own: OwnEntry; language: Language }>;

const Facts = ({ own, language }: Told) => {
  const { name, email, whatsapp, roles, seat } = own;
  const facts: readonly (readonly [Text, VNode])[] = [
    [held.ar, <bdi lang="ar">{name.ar}</bdi>],
    [held.latin, <bdi dir="ltr">{name.latin}</bdi>],
    [held.email, <bdi dir="ltr">{email}</bdi>],
    ...(whatsapp ? [[words.whatsapp, <bdi dir="ltr">{whatsapp}</bdi>] as const] : []),
    [held.language, <span lang={own.language}>{ownNames[own.language]}</span>],
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

type Mine = Readonly<{
  own: OwnEntry;
  /** What was just done, as the address tells it. */
  done: string | null;
}>;

const isDone = (name: string | null): name is keyof typeof done => name !== null && Object.hasOwn(done, name);

/** What is held on a person, with the ways to put it right, to consent or not, and to take it away. */
export const mePage = (asked: Asked, { own, done: was }: Mine): VNode => {
  const { frame } = asked;
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <FormHead asked={asked} nameAt={(at) => ownFieldName(at, language)} />
      {isDone(was) && (
        <p class="notice" role="status">
          {say(done[was], language)}
        </p>
      )}
      <p>{say(words.lead, language)}</p>
      <Facts own={own} language={language} />
      <p>
        <a href="/desk/me/data" download>
          {say(words.take, language)}
        </a>
      </p>
      <OwnForm {...asked} />
      <OwnAddressForm {...asked} />
      <OwnConsents consents={own.consents} version={asked.carried["version"]} language={language} />
    </Framed>
  );
};
