import type { Purpose } from "#committee/meetings/from-letter";
import type { Block } from "#letters/kernel/message";
import type { Links } from "#letters/kernel/post";
import { type Language, say, type Text } from "#wording/wording";

const named: Readonly<Record<Purpose, Text>> = {
  coming: {
    ar: "تأكيد الحضور أو الاعتذار",
    fr: "Dire si vous venez",
    en: "Say whether you come",
  },
  proposal: {
    ar: "اقتراح تعديل جدول الأعمال أو الموعد",
    fr: "Proposer de modifier l’ordre du jour ou la date",
    en: "Propose a change to the agenda or the date",
  },
  contribution: { ar: "إغناء المحضر", fr: "Enrichir le procès-verbal", en: "Enrich the minutes" },
};

const caution = {
  notice: {
    ar: "كل رابط من الرابطين أعلاه خاص بكم ولا يُستعمل سوى مرة واحدة، فالمرجو عدم إحالته على غيركم. تُعرض عليكم أولا صفحة تبين الاجتماع المعني، ولا يُسجل شيء قبل تأكيدكم. ولتقديم مقترح، يُطلب منكم رمز يُبعث إلى عنوانكم هذا.",
    fr: "Chacun des deux liens ci-dessus vous est personnel et ne sert qu’une fois\u00a0: veuillez ne pas les transmettre. Une page vous montre d’abord de quelle réunion il s’agit, et rien n’est enregistré avant que vous n’ayez confirmé. Pour proposer une modification, un code envoyé à cette même adresse vous sera demandé.",
    en: "Each of the two links above is yours alone and works once: please do not pass them on. A page first shows you which meeting it is about, and nothing is recorded before you confirm. To propose a change, you will be asked for a code that is sent to this same address.",
  },
  minutes: {
    ar: "الرابط أعلاه خاص بكم ولا يُستعمل سوى مرة واحدة، فالمرجو عدم إحالته على غيركم. ويُطلب منكم بعد فتحه رمز يُبعث إلى عنوانكم هذا.",
    fr: "Le lien ci-dessus vous est personnel et ne sert qu’une fois\u00a0: veuillez ne pas le transmettre. Une fois qu’il est ouvert, un code envoyé à cette même adresse vous sera demandé.",
    en: "The link above is yours alone and works once: please do not pass it on. Once you open it, you will be asked for a code that is sent to this same address.",
  },
} as const satisfies Record<string, Text>;

/** The way to do something from the letter, where its reader has one. */
export const wayTo = (purpose: Purpose, links: Links = {}, language: Language): readonly Block[] => {
  const address = links[purpose];
  return address === undefined ? [] : [{ block: "way", does: say(named[purpose], language), address }];
};

/** What is to be known of the links that a letter brings, where it brings any. */
export const cautionOn = (letter: keyof typeof caution, links: Links = {}, language: Language): readonly Block[] =>
  Object.keys(links).length === 0 ? [] : [{ block: "paragraph", text: say(caution[letter], language) }];
