import type { VNode } from "preact";
import type { Proposed } from "#committee/meetings/proposed";
import { Worded } from "#pages/desk/kit/words";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  agenda: { ar: "نقطة تضاف إلى جدول الأعمال:", fr: "Point à l’ordre du jour\u00a0:", en: "Item for the agenda:" },
  date: {
    ar: "عقد الاجتماع يوم {heldOn}. السبب:",
    fr: "Tenir la réunion le {heldOn}. Motif\u00a0:",
    en: "Hold the meeting on {heldOn}. Reason:",
  },
} as const satisfies Record<string, Text>;

/** What a member proposes, in a line. */
export const ProposedLine = ({ proposed, language }: Readonly<{ proposed: Proposed; language: Language }>): VNode =>
  proposed.change === "agenda" ? (
    <>
      {say(words.agenda, language)} <Worded words={proposed.title} language={language} />
    </>
  ) : (
    <>
      {say(words.date, language, { heldOn: proposed.heldOn })} <Worded words={proposed.reason} language={language} />
    </>
  );

/** Who said or did something, in the reader's script. */
export const nameIn = (name: Readonly<{ ar: string; latin: string }>, language: Language): string =>
  language === "ar" ? name.ar : name.latin;
