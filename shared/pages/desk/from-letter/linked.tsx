import type { ComponentChildren, VNode } from "preact";
import type { Person } from "#committee/people/people";
import type { MeetingView } from "#contract/meetings/view";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Agenda, MeetingFacts } from "#pages/desk/meetings/facts";
import { say, type Text } from "#wording/wording";

const words = {
  yours: {
    ar: "هذا الرابط خاص بـ: {name}",
    fr: "Ce lien est celui de\u00a0: {name}",
    en: "This link is for: {name}",
  },
  once: {
    ar: "يُستعمل مرة واحدة، ولا يُسجل شيء قبل تأكيدكم.",
    fr: "Il ne sert qu’une fois, et rien n’est enregistré avant que vous n’ayez confirmé.",
    en: "It works once, and nothing is recorded before you confirm.",
  },
} as const satisfies Record<string, Text>;

/** What a link from a letter is about: whose it is, and which meeting, as anyone may read it. */
export type About = Readonly<{ frame: Frame; person: Pick<Person, "name">; meeting: MeetingView }>;

type Linked = Readonly<{ about: About; title: string; trouble?: ComponentChildren; children: ComponentChildren }>;

/** A page that a letter led to, before anything is done: what it is about, then what is to be confirmed. */
export const Linked = ({ about: { frame, person, meeting }, title, trouble, children }: Linked): VNode => {
  const { language } = frame;
  const name = person.name[language === "ar" ? "ar" : "latin"];
  return (
    <Framed frame={frame} title={title}>
      {trouble}
      <p>
        {say(words.yours, language, { name })}
        <br />
        {say(words.once, language)}
      </p>
      <MeetingFacts meeting={meeting} language={language} />
      <Agenda meeting={meeting} language={language} />
      {children}
    </Framed>
  );
};
