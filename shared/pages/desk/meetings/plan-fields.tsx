import type { VNode } from "preact";
import { isThere } from "#pages/desk/kit/beside";
import { FaultsAt, Field } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { agendaNameAt } from "#pages/desk/meetings/agenda";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  when: { ar: "الموعد", fr: "Quand", en: "When" },
  heldOn: { ar: "التاريخ", fr: "Date", en: "Date" },
  heldOnHint: {
    ar: "إذا وُجهت الدعوة اليوم، فأقرب موعد ممكن هو {earliest} (المادة 5 من الدليل).",
    fr: "Si la convocation part aujourd’hui, la première date possible est le {earliest} (article 5 du guide).",
    en: "If the notice goes today, the earliest possible date is {earliest} (article 5 of the guide).",
  },
  beginsAt: { ar: "ساعة الافتتاح", fr: "Heure de début", en: "Begins at" },
  endsAt: { ar: "ساعة الاختتام (اختيارية)", fr: "Heure de fin (facultative)", en: "Ends at (optional)" },
  legalTime: { ar: "بالتوقيت القانوني للمغرب.", fr: "Heure légale du Maroc.", en: "Legal time in Morocco." },
  where: { ar: "المكان أو الرابط", fr: "Lieu ou lien", en: "Place or link" },
  placeAr: { ar: "المكان بالعربية", fr: "Lieu, en arabe", en: "Place, in Arabic" },
  placeFr: {
    ar: "المكان بالفرنسية (اختياري)",
    fr: "Lieu, en français (facultatif)",
    en: "Place, in French (optional)",
  },
  placeEn: { ar: "المكان بالإنجليزية", fr: "Lieu, en anglais", en: "Place, in English" },
  placeZgh: { ar: "المكان بالأمازيغية", fr: "Lieu, en amazighe", en: "Place, in Amazigh" },
  link: { ar: "رابط المشاركة عن بعد", fr: "Lien de participation à distance", en: "Link to join remotely" },
  linkHint: {
    ar: "لا يُطلع عليه سوى من تُوجه إليهم الدعوة، ولا يُنشر أبدا.",
    fr: "Communiqué aux seules personnes convoquées, jamais publié.",
    en: "Told only to those invited, never published.",
  },
} as const satisfies Record<string, Text>;

/** When a meeting is to be held; `earliest` is the first day that a notice of today allows. */
export const When = ({ filled, earliest }: Readonly<{ filled: Filled; earliest: string }>): VNode => {
  const { language } = filled;
  return (
    <fieldset>
      <legend>{say(words.when, language)}</legend>
      <Field
        filled={filled}
        at="/heldOn"
        type="date"
        label={say(words.heldOn, language)}
        hint={say(words.heldOnHint, language, { earliest })}
      />
      <div class="pair">
        <Field
          filled={filled}
          at="/beginsAt"
          type="time"
          label={say(words.beginsAt, language)}
          hint={say(words.legalTime, language)}
        />
        <Field
          filled={filled}
          at="/endsAt"
          type="time"
          label={say(words.endsAt, language)}
          hint={say(words.legalTime, language)}
        />
      </div>
    </fieldset>
  );
};

/** Where it is to be held, or joined from afar. */
export const Where = ({ filled }: Readonly<{ filled: Filled }>): VNode => {
  const { language } = filled;
  return (
    <fieldset id={idAt("/place")}>
      <legend>{say(words.where, language)}</legend>
      <FaultsAt filled={filled} at="/place" />
      <div class="pair">
        <Field filled={filled} at="/place/ar" words="ar" label={say(words.placeAr, language)} />
        <Field filled={filled} at="/place/fr" words="fr" label={say(words.placeFr, language)} />
        {isThere(filled, "/place/en") && (
          <Field filled={filled} at="/place/en" words="en" label={say(words.placeEn, language)} />
        )}
        {isThere(filled, "/place/zgh") && (
          <Field filled={filled} at="/place/zgh" words="zgh" label={say(words.placeZgh, language)} />
        )}
      </div>
      <Field
        filled={filled}
        at="/link"
        type="url"
        label={say(words.link, language)}
        hint={say(words.linkHint, language)}
      />
    </fieldset>
  );
};

const fields: Readonly<Record<string, Text>> = {
  "/heldOn": words.heldOn,
  "/beginsAt": words.beginsAt,
  "/endsAt": words.endsAt,
  "/place": words.where,
  "/place/ar": words.placeAr,
  "/place/fr": words.placeFr,
  "/link": words.link,
};

/** What the field at a place of the plan is called. */
export const planNameIn =
  (language: Language) =>
  (at: string): string | undefined => {
    const name = fields[at];
    return name ? say(name, language) : agendaNameAt(at, language);
  };
