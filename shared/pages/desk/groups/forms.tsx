import type { VNode } from "preact";
import { Region, regionNames } from "#committee/kernel/regions";
import type { GroupView } from "#contract/groups/groups";
import { ActForm, type Asked } from "#pages/desk/kit/act-form";
import { Choices, Selection } from "#pages/desk/kit/choices";
import { Field } from "#pages/desk/kit/fields";
import { FileField } from "#pages/desk/kit/file-field";
import { named } from "#pages/desk/kit/named";
import { Purposed } from "#pages/desk/kit/purposed";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { Worded } from "#pages/desk/kit/words";
import { groupOfKind } from "#wording/groups";
import { say, type Text } from "#wording/wording";

const words = {
  all: {
    ar: "لجنة التنفيذ والمجموعات",
    fr: "Comité de mise en œuvre et groupes",
    en: "Implementation committee and groups",
  },
  open: { ar: "إحداث مجموعة", fr: "Créer un groupe", en: "Open a group" },
  kind: { ar: "النوع", fr: "Nature", en: "Kind" },
  title: { ar: "الاسم", fr: "Intitulé", en: "Title" },
  region: { ar: "الجهة", fr: "Région", en: "Region" },
  chooseRegion: { ar: "اختاروا الجهة", fr: "Choisir la région", en: "Choose the region" },
  join: { ar: "تسجيل عضو في مجموعة", fr: "Inscrire quelqu’un dans un groupe", en: "Enter someone in a group" },
  nameAr: {
    ar: "الاسم الكامل (بالحروف العربية)",
    fr: "Nom complet (en lettres arabes)",
    en: "Full name (in Arabic script)",
  },
  nameLatin: {
    ar: "الاسم الكامل (بالحروف اللاتينية)",
    fr: "Nom complet (en lettres latines)",
    en: "Full name (in Latin script)",
  },
  body: { ar: "الهيئة أو الجمعية", fr: "Organisme ou association", en: "Body or association" },
  side: { ar: "بأي صفة", fr: "À quel titre", en: "From which side" },
  administration: { ar: "ممثل(ة) للإدارة", fr: "Pour l’administration", en: "For the administration" },
  others: { ar: "من الفاعلين غير الحكوميين", fr: "Acteur non gouvernemental", en: "Non-governmental" },
  letter: {
    ar: "المراسلة الرسمية للإدارة",
    fr: "Lettre officielle de l’administration",
    en: "The administration’s official letter",
  },
  letterHint: {
    ar: "لا يُقبل تعيين ممثل للإدارة دون مراسلة رسمية (المادة 8 من الدليل).",
    fr: "La désignation d’un représentant de l’administration n’est pas reçue sans lettre officielle (article 8 du guide).",
    en: "The appointment of someone for the administration is not taken without an official letter (article 8 of the guide).",
  },
  submit: { ar: "تسجيل", fr: "Enregistrer", en: "Enter" },
} as const satisfies Record<string, Text>;

/** The form by which a group is opened; a territorial one asks for its region (G9.3). */
export const openGroupPage = (asked: Asked): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const [title, kind, region] = [words.title, words.kind, words.region].map((text) => say(text, language));
  const regions = Region.options.map((one) => [one, say(regionNames[one], language)] as const);
  const more = (
    <Selection
      filled={filled}
      at="/region"
      label={region ?? ""}
      none={say(words.chooseRegion, language)}
      options={regions}
    />
  );
  return (
    <ActForm
      asked={asked}
      title={say(words.open, language)}
      submit={say(words.submit, language)}
      of={{ to: "/desk/groups", says: say(words.all, language) }}
      nameAt={named({ "/title": title ?? "", "/kind": kind ?? "", "/region": region ?? "" })}
    >
      <WordsFields filled={filled} at="/title" name={title ?? ""} />
      <Choices
        filled={filled}
        at="/kind"
        legend={kind ?? ""}
        choices={[
          { value: "implementation-committee", label: say(groupOfKind["implementation-committee"], language) },
          { value: "thematic", label: say(groupOfKind.thematic, language) },
          { value: "territorial", label: say(groupOfKind.territorial, language), more },
        ]}
      />
    </ActForm>
  );
};

/** The form by which someone is entered in a group; for the administration it asks for the official letter (G8.1). */
export const joinGroupPage = (asked: Asked, group: GroupView): VNode => {
  const { filled } = asked;
  const { language } = filled;
  const names = {
    "/name/ar": say(words.nameAr, language),
    "/name/latin": say(words.nameLatin, language),
    "/body": say(words.body, language),
    "/side": say(words.side, language),
    "/letter": say(words.letter, language),
  };
  const letter = (
    <>
      <Purposed at="/letter" purpose="appointment-letter" />
      <FileField filled={filled} at="/letter" label={names["/letter"]} hint={say(words.letterHint, language)} />
    </>
  );
  return (
    <ActForm
      asked={asked}
      title={say(words.join, language)}
      submit={say(words.submit, language)}
      of={{ to: "/desk/groups", says: <Worded words={group.title} language={language} /> }}
      nameAt={named(names)}
      withFiles
    >
      <div class="pair">
        <Field filled={filled} at="/name/ar" words="ar" label={names["/name/ar"]} />
        <Field filled={filled} at="/name/latin" words="fr" label={names["/name/latin"]} />
      </div>
      <WordsFields filled={filled} at="/body" name={names["/body"]} />
      <Choices
        filled={filled}
        at="/side"
        legend={names["/side"]}
        choices={[
          { value: "administration", label: say(words.administration, language), more: letter },
          { value: "non-governmental", label: say(words.others, language) },
        ]}
      />
    </ActForm>
  );
};
