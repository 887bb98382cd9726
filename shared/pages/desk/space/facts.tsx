import type { ComponentChildren, VNode } from "preact";
import { regionNames } from "#committee/kernel/regions";
import { fieldNames } from "#committee/space/fields-of-work";
import type { Part } from "#committee/space/parts";
import type { AssociationView } from "#contract/space/view";
import { Fact } from "#pages/desk/kit/fact";
import { Worded } from "#pages/desk/kit/words";
import { receiptNames, stageNames } from "#pages/desk/space/names";
import { partNames } from "#wording/association-parts";
import { scopeNames } from "#wording/scopes";
import { type Language, say, sayDate, type Text } from "#wording/wording";

const words = {
  stage: { ar: "المرحلة", fr: "Étape", en: "Stage" },
  missing: { ar: "ما ينقص الملف", fr: "Ce qui manque au dossier", en: "What the file lacks" },
  parts: { ar: "ما يتعين تصحيحه", fr: "Ce qui est à corriger", en: "What is to be put right" },
  reason: { ar: "توضيح كتابة اللجنة", fr: "Précisions du secrétariat", en: "What the secretariat says of it" },
  joined: { ar: "تاريخ التسجيل", fr: "Inscrite le", en: "Registered on" },
  noAccount: { ar: "(بدون حساب)", fr: "(sans compte)", en: "(without an account)" },
} as const satisfies Record<string, Text>;

type Of = Readonly<{ association: AssociationView; language: Language }>;
type Row = readonly (readonly [name: Text, value: ComponentChildren])[];

const partsTold = (parts: readonly Part[], language: Language) => (
  <ul>
    {parts.map((part) => (
      <li key={part}>{say(partNames[part], language)}</li>
    ))}
  </ul>
);

const openRows = ({ association, language }: Of): Row => {
  const { stage, region, fields, scope, since } = association;
  return [
    [words.stage, say(stageNames[stage], language)],
    [partNames.region, regionNames[region][language]],
    [partNames.scope, say(scopeNames[scope], language)],
    [partNames.fields, fields.map((field) => fieldNames[field][language]).join(" · ")],
    ...(since ? [[partNames.since, sayDate(since, language)] as const] : []),
  ];
};

const Contact = ({ association: { contact, invited }, language }: Of) =>
  contact === undefined ? null : (
    <>
      <bdi>{language === "ar" ? contact.name.ar : contact.name.latin}</bdi> <bdi dir="ltr">{contact.email}</bdi>{" "}
      {!invited && say(words.noAccount, language)}
    </>
  );

const fileRows = (of: Of): Row => {
  const { association, language } = of;
  const { receipt, contact, joined, missing = [] } = association;
  return [
    ...(receipt
      ? [
          [
            partNames.receipt,
            `${say(receiptNames[receipt.kind], language)}, ${sayDate(receipt.date, language)}`,
          ] as const,
        ]
      : []),
    ...(contact ? [[partNames.contact, <Contact key="contact" {...of} />] as const] : []),
    ...(joined ? [[words.joined, sayDate(joined, language)] as const] : []),
    ...(missing.length > 0 ? [[words.missing, partsTold(missing, language)] as const] : []),
  ];
};

const returnedRows = ({ association: { parts = [], reason }, language }: Of): Row =>
  reason === undefined
    ? []
    : [
        [words.parts, partsTold(parts, language)],
        [words.reason, <Worded key="reason" words={reason} language={language} />],
      ];

/** What its reader is told of an association. */
export const AssociationFacts = (of: Of): VNode => (
  <dl class="facts">
    {[...openRows(of), ...fileRows(of), ...returnedRows(of)].map(([name, value]) => (
      <Fact key={name.en} name={name} language={of.language}>
        {value}
      </Fact>
    ))}
  </dl>
);
