import type { Contact } from "#committee/people/people";
import { nameOf, secretariatName } from "#letters/kernel/correspondents";
import type { Block } from "#letters/kernel/message";
import { say, type Text } from "#wording/wording";

const greeting: Text = {
  ar: "السيد(ة) {name}،",
  fr: "À l’attention de\u00a0: {name}",
  en: "Dear {name},",
};

const closing: Text = {
  ar: "وتفضلوا بقبول فائق عبارات التقدير والاحترام.",
  fr: "Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.",
  en: "Yours sincerely,",
};

/** A letter to a member, from its greeting to the secretariat's name. */
export const toMember = (recipient: Contact, body: readonly Block[]): readonly Block[] => {
  const { language } = recipient;
  return [
    { block: "paragraph", text: say(greeting, language, { name: nameOf(recipient) }) },
    ...body,
    { block: "paragraph", text: say(closing, language) },
    { block: "paragraph", text: say(secretariatName, language) },
  ];
};
