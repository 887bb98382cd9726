import type { VNode } from "preact";
import type { FormerPerson } from "#contract/people/personal-data";
import { nameIn } from "#pages/desk/meetings/proposed";
import { Columns } from "#pages/kit/columns";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
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
  others: { ar: "أشخاص آخرون", fr: "Autres personnes", en: "Other people" },
  eraseOf: {
    ar: "محو معطيات {name} الآن",
    fr: "Effacer maintenant les données de {name}",
    en: "Erase {name}’s data now",
  },
} as const satisfies Record<string, Text>;

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

/** A page of those who have no capacity any more, and where their list goes on, if it does. */
export type FormerPeople = Readonly<{ people: readonly FormerPerson[]; next?: string | undefined }>;

/** Who has no capacity any more, until when what is held on them is kept, with the way to erase it at once. */
export const Former = ({
  former: { people, next },
  language,
}: Readonly<{ former: FormerPeople; language: Language }>): VNode => (
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
    {next && (
      <p>
        <a href={`/desk/people?after=${encodeURIComponent(next)}`}>{say(words.others, language)}</a>
      </p>
    )}
  </section>
);
