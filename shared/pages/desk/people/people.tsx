import type { VNode } from "preact";
import type { FormerPerson } from "#contract/people/personal-data";
import type { SecretaryView } from "#contract/people/secretariat";
import type { Asked } from "#pages/desk/kit/act-form";
import { contactFields } from "#pages/desk/kit/contact-fields";
import { ErrorSummary } from "#pages/desk/kit/faults";
import { Framed } from "#pages/desk/kit/frame";
import { namesOf } from "#pages/desk/kit/named";
import { nameIn } from "#pages/desk/meetings/proposed";
import { Secretariat } from "#pages/desk/people/secretariat";
import { Columns } from "#pages/kit/columns";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  page: {
    ar: "كتابة اللجنة ومن لم تعد لهم صفة",
    fr: "Secrétariat et personnes sans qualité",
    en: "Secretariat and former people",
  },
  title: { ar: "من لم تعد لهم صفة", fr: "Personnes sans qualité", en: "Former people" },
  lead: {
    ar: "تُحفظ معطيات هؤلاء خمس سنوات بعد انتهاء آخر صفة لهم، ثم تُمحى تلقائيا. ويمكن محوها قبل ذلك بطلب منهم. لا تُمحى أسماء من شغلوا مقعدا في اللجنة من الصفحات العمومية، ويبقى السجل قابلا للتحقق.",
    fr: "Leurs données sont conservées cinq ans après la fin de leur dernière qualité, puis effacées d’elles-mêmes. Elles peuvent l’être plus tôt, à leur demande. Le nom de qui a siégé reste sur les pages publiques, et le registre reste vérifiable.",
    en: "Their data is kept for five years after their last capacity ended, and then erased by itself. It can be erased before, when they ask for it. The names of those who sat stay on the public pages, and the record can still be checked.",
  },
  none: {
    ar: "لا أحد في هذه الحالة.",
    fr: "Personne n’est dans ce cas.",
    en: "There is nobody.",
  },
  name: { ar: "الاسم", fr: "Nom", en: "Name" },
  endedOn: { ar: "بدون صفة منذ", fr: "Sans qualité depuis", en: "Without capacity since" },
  keptUntil: { ar: "تُمحى معطياته يوم", fr: "Effacement le", en: "Erased on" },
  act: { ar: "الإجراء", fr: "Action", en: "Action" },
  erase: { ar: "محو الآن", fr: "Effacer maintenant", en: "Erase now" },
  eraseOf: {
    ar: "محو معطيات {name} الآن",
    fr: "Effacer maintenant les données de {name}",
    en: "Erase {name}’s data now",
  },
} as const satisfies Record<string, Text>;

const done = {
  erased: {
    ar: "مُحيت المعطيات، وسيُغلق الحساب خلال لحظات.",
    fr: "Les données sont effacées\u00a0; le compte est fermé dans un instant.",
    en: "The data is erased; the account is closed in a moment.",
  },
  entered: {
    ar: "سُجل الشخص: يدخل إلى المكتب بعنوان بريده.",
    fr: "La personne est enregistrée\u00a0: elle entre au bureau avec son adresse.",
    en: "They are entered, and sign in with their address.",
  },
  left: { ar: "سُجلت المغادرة.", fr: "Le départ est enregistré.", en: "That they left is on record." },
} as const satisfies Record<string, Text>;

const isDone = (name: string | null): name is keyof typeof done => name !== null && Object.hasOwn(done, name);

const Row = ({ person, language }: Readonly<{ person: FormerPerson; language: Language }>) => {
  const name = nameIn(person.name, language);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{sayDate(person.endedOn, language)}</td>
      <td>{sayDate(person.keptUntil, language)}</td>
      <td>
        <form method="post" action={`/desk/people/${person.id}/erasure`}>
          <input type="hidden" name="version" value={person.version} />
          <button type="submit" class="button button-second" aria-label={say(words.eraseOf, language, { name })}>
            {say(words.erase, language)}
          </button>
        </form>
      </td>
    </tr>
  );
};

const Former = ({ people, language }: Readonly<{ people: readonly FormerPerson[]; language: Language }>) => (
  <section>
    <h2>{say(words.title, language)}</h2>
    <p>{say(words.lead, language)}</p>
    {people.length === 0 ? (
      <p>{say(words.none, language)}</p>
    ) : (
      <table class="table">
        <caption class="visually-hidden">{say(words.title, language)}</caption>
        <Columns names={[words.name, words.endedOn, words.keptUntil, words.act]} language={language} />
        <tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} language={language} />
          ))}
        </tbody>
      </table>
    )}
  </section>
);

type People = Readonly<{
  secretariat: readonly SecretaryView[];
  former: readonly FormerPerson[];
  /** What was just done, as the address tells it. */
  done: string | null;
}>;

/** Who works for the secretariat, and who has no capacity any more, until when what is held on them is kept. */
export const peoplePage = ({ frame, filled, trouble }: Asked, { secretariat, former, done: was }: People): VNode => {
  const { language } = frame;
  const names = namesOf(contactFields("/contact"), language);
  return (
    <Framed frame={frame} title={say(words.page, language)}>
      {trouble && (
        <ErrorSummary trouble={trouble} language={language} nameAt={(at) => names[at] ?? say(words.page, language)} />
      )}
      {isDone(was) && (
        <p class="notice" role="status">
          {say(done[was], language)}
        </p>
      )}
      <Secretariat people={secretariat} filled={filled} />
      <Former people={former} language={language} />
    </Framed>
  );
};
