import type { Block } from "#letters/message";
import type { Post } from "#letters/post";
import { type Language, say, type Text } from "#wording/wording";

const purpose: Text = {
  ar: "تختم البصمة أدناه سجل هذا الاجتماع على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
  fr: "L’empreinte ci-dessous scelle le registre de cette réunion tel qu’il était à la rédaction de ce message\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
  en: "The fingerprint below seals the record of this meeting as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
};

const fingerprint: Text = { ar: "البصمة", fr: "Empreinte", en: "Fingerprint" };
const record: Text = { ar: "سجل الاجتماع", fr: "Registre de la réunion", en: "Record of the meeting" };

/** The foot of a letter about a meeting: the head of its journal, what that is for, and where the journal stands. */
export const recordLines = (id: string, { head, address }: Post, language: Language): readonly Block[] => [
  { block: "paragraph", text: say(purpose, language) },
  {
    block: "facts",
    facts: [
      { name: say(fingerprint, language), value: { run: "code", text: head } },
      { name: say(record, language), value: { run: "address", text: `${address}/api/journal/MEETING/${id}` } },
    ],
  },
];
