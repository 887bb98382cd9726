import { idIn, kindIn } from "#committee/kernel/matter-key";
import type { Block } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { type Language, say, type Text } from "#wording/wording";

/** What the foot of a letter says of a record: what its fingerprint is for, and what the record is called. */
type Wording = Readonly<{ purpose: Text; record: Text }>;

const meeting: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل هذا الاجتماع على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre de cette réunion tel qu’il était à la rédaction de ce message\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of this meeting as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل الاجتماع", fr: "Registre de la réunion", en: "Record of the meeting" },
};

const plan: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل خطة العمل الوطنية على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre du plan d’action national tel qu’il était à la rédaction de ce message\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of the national action plan as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل الخطة", fr: "Registre du plan", en: "Record of the plan" },
};

const diary: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل ما وُجِّه من تذكيرات على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre des rappels tel qu’il était à la rédaction de ce message\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of reminders as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل التذكيرات", fr: "Registre des rappels", en: "Record of reminders" },
};

const association: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل هذه الجمعية على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre de cette association tel qu’il était à la rédaction de ce message\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of this association as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل الجمعية", fr: "Registre de l’association", en: "Record of the association" },
};

const seat: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل هذا المقعد على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre de ce siège tel qu’il était à la rédaction de ce message\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of this seat as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل المقعد", fr: "Registre du siège", en: "Record of the seat" },
};

const method: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل منهجية الانتقاء على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre de la méthode de sélection tel qu’il était à la rédaction de ce message\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of the selection method as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل المنهجية", fr: "Registre de la méthode", en: "Record of the method" },
};

const call: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل هذا الإعلان عن الترشيح على حاله وقت تحرير هذه الرسالة، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre de cet appel à candidatures tel qu’il était à la rédaction de ce message : elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of this call for candidacies as it stood when this letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل الإعلان", fr: "Registre de l’appel", en: "Record of the call" },
};

const candidacy: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل هذا الترشيح على حاله وقت تحرير هذه الرسالة، وبها يمكن لأصحابه أن يتحققوا من أن ما دُوّن فيه لم يُغيَّر بعد ذلك. ولا يطلع على هذا السجل سواهم.",
    fr: "L’empreinte ci-dessous scelle le registre de cette candidature tel qu’il était à la rédaction de ce message : elle permet à ceux qui la portent, et à eux seuls car ce registre n’est pas public, de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record of this candidacy as it stood when this letter was written: with it, those whose candidacy it is, who alone can read that record, can check that nothing in it has been altered since.",
  },
  record: { ar: "سجل الترشيح", fr: "Registre de la candidature", en: "Record of the candidacy" },
};

const file: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه سجل هذا الملف على حاله وقت تحرير هذه الرسالة، وبها يمكن لكل من بيده هذا السجل أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك. ولا يطلع عليه إلا من له الاطلاع على الملف.",
    fr: "L’empreinte ci-dessous scelle le registre de ce fichier tel qu’il était à la rédaction de ce message\u00a0: elle permet à quiconque détient ce registre de vérifier que rien de ce qui y figurait n’a été modifié depuis. Seuls y ont accès ceux qui peuvent lire le fichier.",
    en: "The fingerprint below seals the record of this file as it stood when this letter was written: with it, whoever holds that record can check that nothing in it has been altered since. Only those who may read the file can take it away.",
  },
  record: { ar: "سجل الملف", fr: "Registre du fichier", en: "Record of the file" },
};

const any: Wording = {
  purpose: {
    ar: "تختم البصمة أدناه السجل المعني بهذه الرسالة على حاله وقت تحريرها، وبها يمكن لأي شخص أن يتحقق من أن ما دُوّن فيه لم يُغيَّر بعد ذلك.",
    fr: "L’empreinte ci-dessous scelle le registre dont parle ce message, tel qu’il était à sa rédaction\u00a0: elle permet à chacun de vérifier que rien de ce qui y figurait n’a été modifié depuis.",
    en: "The fingerprint below seals the record that this letter is about, as it stood when the letter was written: with it, anyone can check that nothing in it has been altered since.",
  },
  record: { ar: "السجل", fr: "Registre", en: "Record" },
};

const fingerprint: Text = { ar: "البصمة", fr: "Empreinte", en: "Fingerprint" };

type Place = Readonly<{ wording: Wording; path: string }>;

/** The head of a matter's journal, what that is for, and where the journal stands. */
const linesOf = ({ wording, path }: Place, { head, address }: Post, language: Language): readonly Block[] => [
  { block: "paragraph", text: say(wording.purpose, language) },
  {
    block: "facts",
    facts: [
      { name: say(fingerprint, language), value: { run: "code", text: head } },
      { name: say(wording.record, language), value: { run: "address", text: `${address}/api/${path}` } },
    ],
  },
];

/** What is said of the record of each kind of matter. */
const wordings: Readonly<Record<string, Wording>> = {
  MEETING: meeting,
  PLAN: plan,
  ASSOCIATION: association,
  SEAT: seat,
  METHOD: method,
  CALL: call,
  CANDIDACY: candidacy,
  FILE: file,
};

/** Where the records stand that are for a few people alone, below the API. */
const reserved: Readonly<Record<string, (id: string) => string>> = {
  CANDIDACY: (id) => `candidacies/${id}/record`,
  FILE: (id) => `files/${id}/receipt`,
};

/** Where the record of a matter stands, below the API. */
const pathTo = (matter: string): string =>
  reserved[kindIn(matter)]?.(idIn(matter)) ?? `journal/${kindIn(matter)}/${idIn(matter)}`;

/** The foot of a letter about a matter, by its key: the head of its journal, what that is for, and where the journal stands. */
export const matterLines = (matter: string, post: Post, language: Language): readonly Block[] =>
  linesOf({ wording: wordings[kindIn(matter)] ?? any, path: pathTo(matter) }, post, language);

/** The foot of a letter about a meeting: the head of its journal, what that is for, and where the journal stands. */
export const recordLines = (id: string, post: Post, language: Language): readonly Block[] =>
  matterLines(`MEETING#${id}`, post, language);

/** The foot of a letter of the secretariat's diary, which is about many matters. */
export const diaryLines = (post: Post, language: Language): readonly Block[] =>
  linesOf({ wording: diary, path: "journal/DIARY/secretariat" }, post, language);
