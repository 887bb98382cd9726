import type { VNode } from "preact";
import type { MembershipView } from "#contract/memberships/memberships";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Choices } from "#pages/desk/kit/choices";
import { Field } from "#pages/desk/kit/fields";
import { FileField } from "#pages/desk/kit/file-field";
import { named } from "#pages/desk/kit/named";
import { Purposed } from "#pages/desk/kit/purposed";
import { Worded } from "#pages/desk/kit/words";
import { Absence } from "#pages/desk/memberships/absence";
import { say, type Text } from "#wording/wording";

const words = {
  title: {
    ar: "تدوين انتهاء عضوية",
    fr: "Consigner la fin d’une qualité de membre",
    en: "Record the end of a membership",
  },
  back: { ar: "عضويات المجتمع المدني", fr: "Membres de la société civile", en: "Civil society’s memberships" },
  submit: { ar: "تدوين الانتهاء", fr: "Consigner la fin", en: "Record the end" },
  means: {
    ar: "يُغلق المقعد اليوم، وتزول في الحين صلاحيات من يشغله، ويُخبر بذلك. ولا يمكن التراجع عن هذا الإجراء.",
    fr: "Le siège est fermé ce jour\u00a0; les droits de son titulaire cessent aussitôt et il en est informé. Cet acte est irrévocable.",
    en: "The seat is closed today; its holder’s rights are gone at once, and they are told. This can’t be taken back.",
  },
  why: { ar: "سبب الانتهاء", fr: "Motif", en: "Why it has ended" },
  absences: { ar: "الغياب عن ثلاثة اجتماعات", fr: "Trois absences", en: "Three absences" },
  dissolution: { ar: "حل الجمعية", fr: "Dissolution de l’association", en: "The association is dissolved" },
  withdrawal: {
    ar: "الانسحاب بمراسلة رسمية",
    fr: "Retrait par lettre officielle",
    en: "Withdrawal by official letter",
  },
  dissolvedOn: { ar: "تاريخ الحل", fr: "Date de la dissolution", en: "Day of the dissolution" },
  evidence: {
    ar: "الوثيقة المثبتة للحل",
    fr: "Pièce qui prouve la dissolution",
    en: "What shows that it is dissolved",
  },
  letter: { ar: "مراسلة الانسحاب", fr: "Lettre de retrait", en: "Letter of withdrawal" },
} as const satisfies Record<string, Text>;

const namesIn = (language: Asked["filled"]["language"]): Readonly<Record<string, string>> => ({
  "/why": say(words.why, language),
  "/dissolvedOn": say(words.dissolvedOn, language),
  "/evidence": say(words.evidence, language),
  "/letter": say(words.letter, language),
});

const Why = ({ filled }: Pick<Asked, "filled">) => {
  const { language } = filled;
  return (
    <Choices
      filled={filled}
      at="/why"
      legend={say(words.why, language)}
      choices={[
        { value: "absences", label: say(words.absences, language) },
        {
          value: "dissolution",
          label: say(words.dissolution, language),
          more: (
            <>
              <Field filled={filled} at="/dissolvedOn" type="date" label={say(words.dissolvedOn, language)} />
              <Purposed at="/evidence" purpose="dissolution-evidence" />
              <FileField filled={filled} at="/evidence" label={say(words.evidence, language)} />
            </>
          ),
        },
        {
          value: "withdrawal",
          label: say(words.withdrawal, language),
          more: (
            <>
              <Purposed at="/letter" purpose="withdrawal-letter" />
              <FileField filled={filled} at="/letter" label={say(words.letter, language)} />
            </>
          ),
        },
      ]}
    />
  );
};

/** The secretariat records that a membership has ended, and why (G12.1, G12.2, G12.4). */
export const endMembershipPage = (asked: Asked, membership: MembershipView): VNode => {
  const { filled } = asked;
  const { language } = filled;
  return (
    <ActForm
      asked={asked}
      title={say(words.title, language)}
      submit={say(words.submit, language)}
      of={{ to: "/desk/memberships", says: say(words.back, language) }}
      nameAt={named(namesIn(language))}
      withFiles
    >
      <p>
        <strong>
          <Worded words={membership.body} language={language} />
        </strong>
      </p>
      {membership.absences.map((absence) => (
        <Absence key={absence.meeting} absence={absence} opens language={language} />
      ))}
      <p class="notice">{say(words.means, language)}</p>
      <Why filled={filled} />
    </ActForm>
  );
};
