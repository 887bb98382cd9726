import type { VNode } from "preact";
import type { Contribution } from "#committee/meetings/contributions";
import type { MeetingView } from "#contract/meetings/view";
import { Paragraphs } from "#pages/desk/kit/passage";
import { nameIn } from "#pages/desk/meetings/proposed";
import { type Language, say, sayWords, type Text } from "#wording/wording";

const words = {
  title: { ar: "مساهمات الأعضاء", fr: "Contributions des membres", en: "Members’ contributions" },
  on: {
    ar: "بشأن النقطة {number}: {title}",
    fr: "Sur le point {number}\u00a0: {title}",
    en: "On item {number}: {title}",
  },
  takenIn: { ar: "أُدرجت في المحضر", fr: "Intégrée au procès-verbal", en: "Taken into the minutes" },
  attached: { ar: "مرفقة بالمحضر", fr: "Annexée au procès-verbal", en: "Attached to the minutes" },
  waiting: {
    ar: "تُرفق بالمحضر ما لم تُدرج فيه",
    fr: "Sera annexée, sauf intégration",
    en: "To be attached, unless taken in",
  },
  takeIn: { ar: "إدراجها في المحضر", fr: "L’intégrer au procès-verbal", en: "Take it into the minutes" },
} as const satisfies Record<string, Text>;

type One = Readonly<{ contribution: Contribution; meeting: MeetingView; language: Language }>;

const stateOf = ({ takenInAt }: Contribution, { stage }: MeetingView): Text => {
  if (takenInAt !== undefined) return words.takenIn;
  return stage === "minutes-published" ? words.attached : words.waiting;
};

/** A contribution under its author's name, and whether it was taken in. */
export const ContributionOf = ({ contribution, meeting, language }: One): VNode => {
  const { item, name, says } = contribution;
  const title = meeting.agenda[item - 1]?.title;
  return (
    <>
      <p>
        <strong>{nameIn(name, language)}</strong>{" "}
        <span class="badge">{say(stateOf(contribution, meeting), language)}</span>
      </p>
      {title && <p class="hint">{say(words.on, language, { number: item, title: sayWords(title, language).text })}</p>}
      <Paragraphs passage={says} language={language} />
    </>
  );
};

type Contributions = Readonly<{
  contributions: readonly Contribution[];
  meeting: MeetingView;
  language: Language;
  /** Below which path each can be taken in, by who may. */
  takeInAt?: string | undefined;
}>;

/** What members added to the minutes. */
export const ContributionList = ({ contributions, meeting, language, takeInAt }: Contributions): VNode => (
  <section>
    <h2>{say(words.title, language)}</h2>
    <ul class="replies">
      {contributions.map((contribution) => (
        <li key={contribution.id} class="reply">
          <ContributionOf contribution={contribution} meeting={meeting} language={language} />
          {takeInAt && contribution.takenInAt === undefined && (
            <p>
              <a href={`${takeInAt}/${contribution.id}`}>{say(words.takeIn, language)}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  </section>
);
