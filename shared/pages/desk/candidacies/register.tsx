import type { VNode } from "preact";
import { candidacyConsent } from "#committee/candidacies/candidacy";
import type { Words } from "#committee/kernel/words";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { ContactSet, contactFields } from "#pages/desk/kit/contact-fields";
import { FaultsAt } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { consentTexts } from "#wording/consents";
import { say, type Text } from "#wording/wording";

const words = {
  title: { ar: "ترشيح جمعيتكم", fr: "Candidature de votre association", en: "Have your association stand" },
  call: { ar: "باب الترشيح", fr: "Appel à candidatures", en: "Call for candidacies" },
  means: {
    ar: "تترشح الجمعية، وتسمي شخصا يمثلها في اللجنة. ولا يمكن لجمعية ولا لشخص الترشح لأكثر من ولايتين متتاليتين (المادة 4 من الدليل). ويُخبر الشخص المسمى برسالة، ويمكنه أن يملأ الملف معكم.",
    fr: "L’association se porte candidate et présente la personne qui la représenterait au comité. Ni une association ni une personne ne peuvent se présenter pour plus de deux mandats consécutifs (article 4 du guide). La personne présentée en est informée par message, et peut préparer le dossier avec vous.",
    en: "The association stands, and names the person who would sit for it. Neither an association nor a person may stand for more than two consecutive terms (article 4 of the guide). The person named is told by letter, and may prepare the dossier with you.",
  },
  nominee: { ar: "الشخص المرشَّح", fr: "Personne présentée", en: "Person nominated" },
  consent: {
    ar: "حماية المعطيات الشخصية (القانون رقم 09.08)",
    fr: "Protection des données personnelles (loi n°\u00a009-08)",
    en: "Protection of personal data (law 09-08)",
  },
  agree: {
    ar: "أوافق على ذلك باسم الجمعية، وبموافقة الشخص المرشَّح",
    fr: "J’accepte ce traitement au nom de l’association, avec l’accord de la personne présentée",
    en: "I agree to this for the association, with the consent of the person nominated",
  },
  submit: { ar: "تسجيل الترشيح", fr: "Enregistrer la candidature", en: "Register the candidacy" },
} as const satisfies Record<string, Text>;

const AT = "/consent/version";

/** What will be published, where it is hosted, which rights there are: read, and agreed to. */
const Consent = ({ filled }: Readonly<{ filled: Filled }>) => {
  const { language, values } = filled;
  const { version, purpose } = candidacyConsent;
  const text = consentTexts[purpose]?.[version];
  return (
    <fieldset>
      <legend>{say(words.consent, language)}</legend>
      {text && <p>{say(text, language)}</p>}
      <FaultsAt filled={filled} at={AT} />
      <input type="hidden" name="/consent/purpose" value={purpose} />
      <div class="choice">
        <input type="checkbox" id={idAt(AT)} name={AT} value={version} checked={values[AT] === version} />
        <label for={idAt(AT)}>{say(words.agree, language)}</label>
      </div>
    </fieldset>
  );
};

type Scene = Readonly<{ call: string; name: Words }>;

/** The form with which an association stands, or names another person. */
export const registerCandidacyPage = (asked: Asked, { call, name }: Scene): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const names = {
    ...namesOf(contactFields("/nominee"), language),
    "/nominee": say(words.nominee, language),
    "/consent": say(words.consent, language),
  };
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: `/desk/calls/${call}`, says: say(words.call, language) }}
      nameAt={named(names)}
    >
      <p>
        <strong>
          <Worded words={name} language={language} />
        </strong>
      </p>
      <p class="notice">{say(words.means, language)}</p>
      <input type="hidden" name="/nominee:object" value="" />
      <input type="hidden" name="/nominee/name:object" value="" />
      <ContactSet filled={filled} at="/nominee" legend={say(words.nominee, language)} />
      <Consent filled={filled} />
    </ActForm>
  );
};
