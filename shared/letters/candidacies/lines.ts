import type { NamedCandidacy, NamedMissing } from "#committee/candidacies/letters";
import type { Contact } from "#committee/people/people";
import { toMember } from "#letters/kernel/courtesy";
import { matterAtDesk } from "#letters/kernel/desk-address";
import type { Block, Message } from "#letters/kernel/message";
import { momentFact } from "#letters/kernel/moments";
import type { Post } from "#letters/kernel/post";
import { matterLines } from "#letters/kernel/record-lines";
import { asTyped, inWords, typedFact } from "#letters/kernel/runs";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  association: { ar: "الجمعية", fr: "Association", en: "Association" },
  plan: { ar: "خطة العمل الوطنية", fr: "Plan d’action national", en: "National action plan" },
  closes: { ar: "إغلاق باب الترشيح", fr: "Clôture de l’appel", en: "The call closes" },
  missing: { ar: "ما ينقص الملف", fr: "Ce qui manque au dossier", en: "What the dossier lacks" },
  form: {
    ar: "استمارة الترشيح، وتُعبأ عبر الإنترنت ثم تُودع",
    fr: "Le formulaire de candidature, à remplir en ligne puis à déposer",
    en: "The application form, to be filled in online and deposited",
  },
} as const satisfies Record<string, Text>;

/** Which candidacy a letter is about, and until when it may be changed. */
export const candidacyFacts = ({ association, title, closesAt }: NamedCandidacy, language: Language): Block => ({
  block: "facts",
  facts: [
    typedFact(words.association, association, language),
    typedFact(words.plan, title, language),
    momentFact(words.closes, closesAt, language),
  ],
});

/** What is missing of a dossier, part by part; nothing where nothing is. */
export const missingLines = ({ form, parts }: NamedMissing, language: Language): readonly Block[] => {
  const lines = [
    ...(form ? [[inWords(say(words.form, language), language)]] : []),
    ...parts.map((name) => [asTyped(name, language)]),
  ];
  return lines.length === 0 ? [] : [{ block: "lines", title: say(words.missing, language), lines }];
};

type About = Readonly<{
  subject: Text;
  candidacy: NamedCandidacy;
  body: readonly Block[];
  /** The matter whose record is told of in the foot, where it isn't the candidacy. */
  record?: string;
}>;

/** A letter about a candidacy to one of its people, with the way to its dossier. */
export const aboutCandidacy = (about: About, recipient: Contact, post: Post): Message => {
  const { language } = recipient;
  const { subject, candidacy, body } = about;
  const matter = `CANDIDACY#${candidacy.id}`;
  return {
    language,
    subject: say(subject, language),
    title: say(subject, language),
    body: toMember(recipient, [...body, matterAtDesk(matter, post, language)]),
    foot: matterLines(about.record ?? matter, post, language),
  };
};
