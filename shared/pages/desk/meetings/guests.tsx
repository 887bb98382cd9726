import type { VNode } from "preact";
import { RowBeside, rowOf } from "#pages/desk/kit/beside";
import { FaultsAt } from "#pages/desk/kit/fields";
import { idAt } from "#pages/desk/kit/filled";
import { MoreButton, rowsIn } from "#pages/desk/kit/rows";
import { WordsFields } from "#pages/desk/kit/typed-words";
import type { Formed } from "#pages/desk/meetings/form-page";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  guests: { ar: "الضيوف", fr: "Invités", en: "Guests" },
  hint: {
    ar: "من شارك في الاجتماع من غير الأعضاء، مع سبب دعوته (المادة 5 من الدليل). يُهمل ما يُترك فارغا.",
    fr: "Personnes non membres qui ont pris part à la réunion, avec la raison de leur invitation (article 5 du guide). Ce qui est laissé vide n’est pas retenu.",
    en: "Those who took part without a seat, and why they were invited (article 5 of the guide). What is left blank is left out.",
  },
  guest: { ar: "الضيف {number}", fr: "Invité {number}", en: "Guest {number}" },
  name: { ar: "الاسم", fr: "Nom", en: "Name" },
  body: { ar: "الجهة إن وُجدت", fr: "Organisme, le cas échéant", en: "Body, if any" },
  reason: { ar: "سبب الدعوة", fr: "Raison de l’invitation", en: "Why invited" },
  add: { ar: "إضافة ضيف", fr: "Ajouter un invité", en: "Add a guest" },
} as const satisfies Record<string, Text>;

const LIST = "/guests";

const placesIn = (formed: Formed): readonly number[] =>
  Array.from({ length: rowsIn(formed, LIST) }, (_, index) => index);

/** What the fields of each guest are called. */
export const guestNames = (formed: Formed, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    placesIn(formed).map((index) => [`${LIST}/${index}`, say(words.guest, language, { number: index + 1 })]),
  );

type One = Readonly<{ formed: Formed; index: number }>;

const Guest = ({ formed: { filled }, index }: One) => {
  const at = `${LIST}/${index}`;
  const { language } = filled;
  const name = say(words.guest, language, { number: index + 1 });
  const row = rowOf(filled, at);
  return (
    <fieldset id={idAt(at)} class="one" tabIndex={-1}>
      <legend>{name}</legend>
      <RowBeside filled={filled} at={at} name={name} />
      <WordsFields filled={row} at={`${at}/name`} name={say(words.name, language)} />
      <WordsFields filled={row} at={`${at}/body`} name={say(words.body, language)} />
      <WordsFields filled={row} at={`${at}/reason`} name={say(words.reason, language)} />
    </fieldset>
  );
};

/** Who took part without a seat, and why; with room for one more at the press of a button (G5.9). */
export const GuestFields = ({ formed }: Readonly<{ formed: Formed }>): VNode => {
  const { filled } = formed;
  const { language } = filled;
  const places = placesIn(formed);
  return (
    <section id={idAt(LIST)}>
      <h2>{say(words.guests, language)}</h2>
      <p class="hint">{say(words.hint, language)}</p>
      <input type="hidden" name={`${LIST}:list`} value="" />
      <FaultsAt filled={filled} at={LIST} />
      {places.map((index) => (
        <Guest key={index} formed={formed} index={index} />
      ))}
      <p>
        <MoreButton asked={formed} list={LIST} at={idAt(`${LIST}/${places.length}`)}>
          {say(words.add, language)}
        </MoreButton>
      </p>
    </section>
  );
};
