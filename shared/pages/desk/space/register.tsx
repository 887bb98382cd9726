import type { VNode } from "preact";
import { spaceConsent } from "#committee/space/association";
import { type Asked, FormHead } from "#pages/desk/kit/act-form";
import { FaultsAt } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { Form } from "#pages/desk/kit/form";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { named } from "#pages/desk/kit/named";
import { AssociationFields, associationNames } from "#pages/desk/space/fields";
import { say, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "تسجيل جمعية في فضاء المجتمع المدني",
    fr: "Inscrire une association à l’espace de la société civile",
    en: "Register an association in the civil-society space",
  },
  lead: {
    ar: "الفضاء مفتوح لجميع الجمعيات. تتحقق كتابة لجنة الإشراف من استيفاء الملف للبيانات المطلوبة لا غير. ولا نطلب أي رقم تعريفي شخصي.",
    fr: "L’espace est ouvert à toutes les associations. Le secrétariat du comité de pilotage vérifie seulement que le dossier comporte ce qui est demandé. Aucun numéro d’identité n’est demandé.",
    en: "The space is open to all associations. The steering committee’s secretariat checks only that the file has what is asked for. No identity number is asked for.",
  },
  consent: {
    ar: "حماية المعطيات الشخصية (القانون رقم 09.08)",
    fr: "Protection des données personnelles (loi n°\u00a009-08)",
    en: "Protection of personal data (law 09-08)",
  },
  text: {
    ar: "تُستعمل معطيات الشخص المكلف بالاتصال لمراسلة الجمعية وتمكينها من المشاركة في فضاء المجتمع المدني، لا غير، ولا تُنشر؛ وتُحذف من ملف الجمعية عند مغادرتها الفضاء. ويُنشر اسم الجمعية وجهتها ومجالات عملها ونطاقه وتاريخ تأسيسها. ويمكن في كل وقت الاطلاع على المعطيات وتصحيحها.",
    fr: "Les données de la personne à contacter servent à écrire à l’association et à lui permettre de prendre part à l’espace de la société civile, et à rien d’autre\u00a0; elles ne sont pas publiées, et sont effacées du dossier lorsque l’association quitte l’espace. Sont publiés le nom de l’association, sa région, ses domaines d’action, leur portée et sa date de création. Ces données peuvent être consultées et rectifiées à tout moment.",
    en: "The contact person’s data serves to write to the association and to let it take part in the civil-society space, and nothing else; it is not published, and is erased from the file when the association leaves the space. The association’s name, region, fields and scope of work and founding date are published. The data can be read and put right at any time.",
  },
  agree: {
    ar: "أوافق على هذه المعالجة باسم الجمعية وبصفتي الشخص المكلف بالاتصال",
    fr: "J’accepte ce traitement, au nom de l’association et comme personne à contacter",
    en: "I agree to this, for the association and as its contact person",
  },
  send: { ar: "تسجيل الجمعية", fr: "Inscrire l’association", en: "Register the association" },
  doneTitle: { ar: "تلقينا التصريح", fr: "Déclaration reçue", en: "Declaration received" },
  done: {
    ar: "تُوجه الآن رسالة إلى الشخص المكلف بالاتصال، تبين ما ينقص الملف إن نقصه شيء، ورابط صفحة الجمعية في المكتب. ويُخبر بعدها بنتيجة التحقق.",
    fr: "Un message part vers la personne à contacter\u00a0: il indique ce qui manque au dossier, s’il y manque quelque chose, et l’adresse de la page de l’association. Elle sera ensuite informée du résultat de la vérification.",
    en: "A letter is on its way to the contact person: it tells what the file lacks, if anything, and where the association’s page is. They will then be told the outcome of the check.",
  },
} as const satisfies Record<string, Text>;

/** Asks for the agreement that the law wants, to the text of the day. */
export const ConsentField = ({ filled }: Readonly<{ filled: Filled }>): VNode => {
  const { language, values } = filled;
  const at = "/consent/version";
  return (
    <fieldset>
      <legend>{say(words.consent, language)}</legend>
      <p>{say(words.text, language)}</p>
      <FaultsAt filled={filled} at={at} />
      <input type="hidden" name="/consent/purpose" value={spaceConsent.purpose} />
      <div class="choice">
        <input
          type="checkbox"
          id={idAt(at)}
          name={at}
          value={spaceConsent.version}
          checked={values[at] === spaceConsent.version}
        />
        <label for={idAt(at)}>{say(words.agree, language)}</label>
      </div>
    </fieldset>
  );
};

/** The form with which anyone has an association come to the space. */
export const registerPage = (asked: Asked): VNode => {
  const { frame, filled, carried, isOvertaken = false } = asked;
  const { language } = frame;
  const names = { ...associationNames(language), "/consent": say(words.consent, language) };
  return (
    <Framed frame={frame} title={say(words.title, language)}>
      <FormHead asked={asked} nameAt={named(names)} />
      <p>{say(words.lead, language)}</p>
      <Form frame={frame} carried={carried} submit={say(words.send, language)} isPlain={!isOvertaken}>
        <input type="hidden" name="/contact:object" value="" />
        <input type="hidden" name="/contact/name:object" value="" />
        <AssociationFields filled={filled} />
        <ConsentField filled={filled} />
      </Form>
    </Framed>
  );
};

/** What is said once an association has declared itself: the same whoever did. */
export const registeredPage = ({ frame }: Readonly<{ frame: Frame }>): VNode => (
  <Framed frame={frame} title={say(words.doneTitle, frame.language)}>
    <p role="status">{say(words.done, frame.language)}</p>
  </Framed>
);
