import type { VNode } from "preact";
import { candidacyConsent } from "#committee/candidacies/candidacy";
import type { Words } from "#committee/kernel/words";
import { callDesk } from "#pages/desk/calls/desk";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { ContactSet, contactFields } from "#pages/desk/kit/contact-fields";
import { FaultsAt } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { named, namesOf } from "#pages/desk/kit/named";
import { Worded } from "#pages/desk/kit/words";
import { consentTexts } from "#wording/consents";
import { say, type Text } from "#wording/wording";

const words = {
  call: { ar: "باب الترشيح", fr: "Appel à candidatures", en: "Call for candidacies" },
  agree: {
    ar: "أوافق على ذلك باسم الجمعية، وبموافقة الشخص المرشَّح",
    fr: "J’accepte ce traitement au nom de l’association, avec l’accord de la personne présentée",
    en: "I agree to this for the association, with the consent of the person nominated",
  },
} as const satisfies Record<string, Text>;

const VERSION = "/consent/version";

const [nominee, consent] = callDesk.registerCandidacy.form.fields;

/** Who would sit for the association; left blank whole, it is missed field by field. */
const Nominee = ({ filled }: Readonly<{ filled: Filled }>) => (
  <>
    <input type="hidden" name={`${nominee.at}:object`} value="" />
    <input type="hidden" name={`${nominee.at}/name:object`} value="" />
    <ContactSet filled={filled} at={nominee.at} legend={say(nominee.says, filled.language)} />
  </>
);

/** What will be published, where it is hosted, which rights there are: read, and agreed to. */
const Consent = ({ filled }: Readonly<{ filled: Filled }>) => {
  const { language, values } = filled;
  const { version, purpose } = candidacyConsent;
  const text = consentTexts[purpose]?.[version];
  return (
    <fieldset>
      <legend>{say(consent.says, language)}</legend>
      {text && <p>{say(text, language)}</p>}
      <FaultsAt filled={filled} at={VERSION} />
      <input type="hidden" name="/consent/purpose" value={purpose} />
      <div class="choice">
        <input
          type="checkbox"
          id={idAt(VERSION)}
          name={VERSION}
          value={version}
          checked={values[VERSION] === version}
        />
        <label for={idAt(VERSION)}>{say(words.agree, language)}</label>
      </div>
    </fieldset>
  );
};

type Scene = Readonly<{ call: string; name: Words }>;

/** The form with which an association stands, or names another person. */
export const registerCandidacyPage = (asked: Asked, { call, name }: Scene): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const { title, means, submit, fields } = callDesk.registerCandidacy.form;
  return (
    <ActForm
      asked={asked}
      title={say(title, language)}
      submit={say(submit, language)}
      of={{ to: `/desk/calls/${call}`, says: say(words.call, language) }}
      nameAt={named(namesOf([...fields, ...contactFields(nominee.at)], language))}
    >
      <p>
        <strong>
          <Worded words={name} language={language} />
        </strong>
      </p>
      <p class="notice">{say(means, language)}</p>
      <Nominee filled={filled} />
      <Consent filled={filled} />
    </ActForm>
  );
};
