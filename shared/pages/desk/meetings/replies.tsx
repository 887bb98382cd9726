import type { VNode } from "preact";
import type { ComingTold } from "#committee/meetings/coming";
import type { Proposal } from "#committee/meetings/proposals";
import { Worded } from "#pages/desk/kit/words";
import { nameIn, ProposedLine } from "#pages/desk/meetings/proposed";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  coming: { ar: "من سيحضر", fr: "Qui vient", en: "Who comes" },
  none: { ar: "لم يجب أحد بعد.", fr: "Personne n’a encore répondu.", en: "Nobody has answered yet." },
  yes: { ar: "سيحضر", fr: "Vient", en: "Comes" },
  no: { ar: "اعتذر عن الحضور", fr: "Ne vient pas", en: "Doesn’t come" },
  represented: { ar: "سينوب عنه:", fr: "Représenté par\u00a0:", en: "Represented by:" },
  proposals: { ar: "مقترحات الأعضاء", fr: "Propositions des membres", en: "Members’ proposals" },
  waiting: { ar: "في انتظار الجواب", fr: "En attente de réponse", en: "To be answered" },
  accepted: { ar: "قُبل", fr: "Acceptée", en: "Accepted" },
  declined: { ar: "رُفض", fr: "Déclinée", en: "Declined" },
  reason: { ar: "التعليل:", fr: "Motif\u00a0:", en: "Reason:" },
  answer: { ar: "الجواب عن هذا المقترح", fr: "Répondre à cette proposition", en: "Answer this proposal" },
} as const satisfies Record<string, Text>;

const Answer = ({ answer, language }: Readonly<{ answer: ComingTold["answer"]; language: Language }>) => (
  <>
    {say(words[answer.coming], language)}
    {answer.coming === "represented" && (
      <>
        {" "}
        <Worded words={answer.by} language={language} />
      </>
    )}
  </>
);

/** Who said that they come, or who sits there for them. */
export const ComingList = ({
  coming,
  language,
}: Readonly<{ coming: readonly ComingTold[]; language: Language }>): VNode => (
  <section>
    <h2>{say(words.coming, language)}</h2>
    {coming.length === 0 && <p>{say(words.none, language)}</p>}
    <dl class="facts">
      {coming.map(({ id, name, answer }) => (
        <div key={id}>
          <dt>{nameIn(name, language)}</dt>
          <dd>
            <Answer answer={answer} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const stateOf = ({ answer }: Proposal): Text => {
  if (answer === undefined) return words.waiting;
  return answer.accepted ? words.accepted : words.declined;
};

type One = Readonly<{ proposal: Proposal; language: Language; answerAt?: string | undefined }>;

const ProposalOf = ({ proposal, language, answerAt }: One) => (
  <li class="reply">
    <p>
      <strong>{nameIn(proposal.name, language)}</strong> <span class="badge">{say(stateOf(proposal), language)}</span>
    </p>
    <p>
      <ProposedLine proposed={proposal.proposed} language={language} />
    </p>
    {proposal.answer && (
      <p class="hint">
        {say(words.reason, language)} <Worded words={proposal.answer.reason} language={language} />
      </p>
    )}
    {answerAt && proposal.answer === undefined && (
      <p>
        <a href={`${answerAt}/${proposal.id}`}>{say(words.answer, language)}</a>
      </p>
    )}
  </li>
);

type Proposals = Readonly<{
  proposals: readonly Proposal[];
  language: Language;
  /** Below which path each can be answered, by who may. */
  answerAt?: string | undefined;
}>;

/** What members proposed, with the answers. */
export const ProposalList = ({ proposals, language, answerAt }: Proposals): VNode => (
  <section>
    <h2>{say(words.proposals, language)}</h2>
    <ul class="replies">
      {proposals.map((proposal) => (
        <ProposalOf key={proposal.id} proposal={proposal} language={language} answerAt={answerAt} />
      ))}
    </ul>
  </section>
);
