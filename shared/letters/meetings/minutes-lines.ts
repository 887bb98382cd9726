import type { Passage as Written } from "#committee/kernel/words";
import type { MinutesItem } from "#committee/meetings/minutes-text";
import type { AgendaItem } from "#committee/meetings/plan";
import type { Block, Line } from "#letters/kernel/message";
import { asTyped, inWords, typedFact } from "#letters/kernel/runs";
import { grounds } from "#wording/grounds";
import { minutesNames } from "#wording/minutes";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const confidential: Text = {
  ar: "مقطع سري لا يُنشر",
  fr: "Passage confidentiel, non publié",
  en: "Confidential passage, not published",
};

const names = {
  ground: { ar: "الأساس القانوني", fr: "Fondement légal", en: "Ground in law" },
  reason: { ar: "السبب", fr: "Motif", en: "Reason" },
  passage: { ar: "نص المقطع", fr: "Texte du passage", en: "The passage" },
} as const satisfies Record<string, Text>;

const underLaw: Text = {
  ar: "القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات: {ground}",
  fr: "loi n°\u00a031-13 relative au droit d’accès à l’information\u00a0: {ground}",
  en: "law 31-13 on access to information: {ground}",
};

const under: Text = { ar: "{name}: ", fr: "{name}\u00a0: ", en: "{name}: " };

const passage = (written: Written, reader: Language, title?: Line): Block => {
  const { text, language } = sayWords(written, reader);
  return { block: "passage", ...(title && { title }), text, language };
};

const named = (name: Text, written: Written | undefined, language: Language): readonly Block[] =>
  written ? [passage(written, language, [inWords(say(name, language), language)])] : [];

const decisionBlock = ({ says, dissents }: NonNullable<MinutesItem["decision"]>, language: Language): Block => {
  const dissent = inWords(say(under, language, { name: say(minutesNames.dissent, language) }), language);
  return {
    block: "framed",
    as: "decision",
    title: say(minutesNames.decision, language),
    body: [
      passage(says, language),
      ...dissents.map((one) => passage(one.says, language, [dissent, asTyped(one.name, language)])),
    ],
  };
};

const withheldBlock = ({ says, ground, reason }: NonNullable<MinutesItem["withheld"]>, language: Language): Block => {
  const law = say(underLaw, language, { ground: say(grounds[ground], language) });
  return {
    block: "framed",
    as: "confidential",
    title: say(confidential, language),
    body: [
      {
        block: "facts",
        facts: [
          { name: say(names.ground, language), value: inWords(law, language) },
          typedFact(names.reason, reason, language),
        ],
      },
      ...named(names.passage, says, language),
    ],
  };
};

const toldOf = ({ said, concluded, decision, withheld }: MinutesItem, language: Language): readonly Block[] => [
  ...named(minutesNames.said, said, language),
  ...named(minutesNames.concluded, concluded, language),
  ...(decision ? [decisionBlock(decision, language)] : []),
  ...(withheld ? [withheldBlock(withheld, language)] : []),
];

type Item = Readonly<{ number: number; agenda: AgendaItem; item: MinutesItem }>;

/** What the minutes tell of an item of the agenda, the passage withheld from the public marked as such (G5.7, law 31-13). */
export const minutesLines = ({ number, agenda, item }: Item, language: Language): readonly Block[] => {
  const told = toldOf(item, language);
  return [
    { block: "heading", line: [inWords(`${number}. `, language), asTyped(agenda.title, language)] },
    ...(told.length > 0 ? told : [{ block: "paragraph", text: say(minutesNames.nothing, language) } as const]),
  ];
};
