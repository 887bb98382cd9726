import type { VNode } from "preact";
import type { SecretaryView } from "#contract/people/secretariat";
import { ContactSet } from "#pages/desk/kit/contact-fields";
import type { Filled } from "#pages/desk/kit/filled";
import { nameIn } from "#pages/desk/meetings/proposed";
import { entering } from "#pages/desk/people/forms";
import { Columns } from "#pages/kit/columns";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "كتابة اللجنة", fr: "Secrétariat du comité", en: "The secretariat" },
  lead: {
    ar: "من غادر كتابة اللجنة فقد ما تخوله له من حقوق في الحين، واحتفظ بباقي صفاته. ولا يغادرها آخر من فيها.",
    fr: "Qui quitte le secrétariat en perd aussitôt les droits et garde ses autres qualités. La dernière personne du secrétariat ne peut le quitter.",
    en: "Whoever leaves the secretariat loses its rights at once and keeps what else they are. Its last person can’t leave it.",
  },
  name: { ar: "الاسم", fr: "Nom", en: "Name" },
  act: { ar: "الإجراء", fr: "Action", en: "Action" },
  leave: { ar: "تسجيل المغادرة", fr: "Enregistrer le départ", en: "Record that they left" },
  leaveOf: { ar: "تسجيل مغادرة {name}", fr: "Enregistrer le départ de {name}", en: "Record that {name} left" },
} as const satisfies Record<string, Text>;

const Row = ({ person, language }: Readonly<{ person: SecretaryView; language: Language }>) => {
  const name = nameIn(person.name, language);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <form method="post" action={`/desk/people/${person.id}/departure`}>
          <button type="submit" class="button button-second" aria-label={say(words.leaveOf, language, { name })}>
            {say(words.leave, language)}
          </button>
        </form>
      </td>
    </tr>
  );
};

type Serving = Readonly<{ people: readonly SecretaryView[]; filled: Filled }>;

/** Who works for the secretariat, with the ways to come to it and to leave it. */
export const Secretariat = ({ people, filled }: Serving): VNode => {
  const { language } = filled;
  return (
    <section>
      <h2>{say(words.title, language)}</h2>
      <p>{say(words.lead, language)}</p>
      <table class="table">
        <caption class="visually-hidden">{say(words.title, language)}</caption>
        <Columns names={[words.name, words.act]} language={language} />
        <tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} language={language} />
          ))}
        </tbody>
      </table>
      <form method="post" action="/desk/people" class="form" noValidate>
        <ContactSet filled={filled} at="/contact" legend={say(entering.title, language)} />
        <p class="actions">
          <button type="submit" class="button">
            {say(entering.submit, language)}
          </button>
        </p>
      </form>
    </section>
  );
};
