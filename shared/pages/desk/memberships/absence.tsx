import type { VNode } from "preact";
import type { AbsenceView } from "#contract/memberships/memberships";
import { Paragraphs } from "#pages/desk/kit/passage";
import { Worded } from "#pages/desk/kit/words";
import { justificationStages } from "#pages/desk/memberships/stage";
import { Day } from "#pages/kit/said";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  evidence: {
    ar: "أُرفقت به وثيقة تثبته.",
    fr: "Une pièce à l’appui est jointe.",
    en: "A document that shows it is attached.",
  },
  open: { ar: "الاطلاع على الوثيقة", fr: "Consulter la pièce", en: "Open the document" },
  why: { ar: "سبب المنازعة:", fr: "Motif de la contestation\u00a0:", en: "Why it is disputed:" },
  until: {
    ar: "يجيب باقي أعضاء المجتمع المدني إلى غاية نهاية يوم {until}؛ عدد الأجوبة: {answers}.",
    fr: "Les autres membres de la société civile répondent jusqu’à la fin du {until}\u00a0; réponses reçues\u00a0: {answers}.",
    en: "Civil society’s other members answer until the end of {until}; answers so far: {answers}.",
  },
  saidYes: { ar: "جوابكم: الغياب مبرر.", fr: "Votre réponse\u00a0: justifiée.", en: "Your answer: justified." },
  saidNo: {
    ar: "جوابكم: الغياب غير مبرر.",
    fr: "Votre réponse\u00a0: non justifiée.",
    en: "Your answer: not justified.",
  },
} as const satisfies Record<string, Text>;

type Told = Readonly<{
  absence: AbsenceView;
  /** Whether the document that shows it is the reader's, or the secretariat's, to open; what is disputed, all who are told of it may. */
  opens: boolean;
  language: Language;
}>;

type Justification = NonNullable<AbsenceView["justification"]>;

const Evidence = ({ id, opens, language }: Readonly<{ id: string; opens: boolean; language: Language }>) => (
  <p>
    {say(words.evidence, language)} {opens && <a href={`/desk/files/${id}`}>{say(words.open, language)}</a>}
  </p>
);

const Dispute = ({ told, language }: Readonly<{ told: Justification; language: Language }>) => {
  const { reason, until, answers = 0, own } = told;
  if (reason === undefined || until === undefined) return null;
  return (
    <>
      <p>
        {say(words.why, language)} <Worded words={reason} language={language} />
      </p>
      <p>{say(words.until, language, { until, answers })}</p>
      {own !== undefined && <p>{say(own ? words.saidYes : words.saidNo, language)}</p>}
    </>
  );
};

/** An absence: its meeting's day, what the association says of it, and what became of that. */
export const Absence = ({ absence: { heldOn, justification }, opens, language }: Told): VNode => (
  <>
    <p>
      <strong>
        <Day day={heldOn} language={language} />
      </strong>
    </p>
    {justification && (
      <blockquote class="quoted">
        <p>{say(justificationStages[justification.stage], language)}</p>
        <Paragraphs passage={justification.says} language={language} />
        {justification.evidence && (
          <Evidence
            id={justification.evidence}
            opens={opens || justification.stage === "disputed"}
            language={language}
          />
        )}
        <Dispute told={justification} language={language} />
      </blockquote>
    )}
  </>
);
