import type { VNode } from "preact";
import { checkPath, journalOf, pathIn } from "#pages/kit/paths";
import { Code } from "#pages/kit/said";
import { type Language, say, type Text } from "#wording/wording";

const names = {
  head: { ar: "البصمة", fr: "Empreinte", en: "Fingerprint" },
  journal: {
    ar: "قراءة السجل كاملا (JSON)",
    fr: "Lire le registre complet (JSON)",
    en: "Read the whole record (JSON)",
  },
  check: { ar: "كيفية التحقق منه", fr: "Comment le vérifier", en: "How to check it" },
} as const satisfies Record<string, Text>;

/** What a record is called, and what its fingerprint is for. */
type Says = Readonly<{ record: Text; purpose: Text }>;

const ofAny: Says = {
  record: { ar: "السجل", fr: "Registre", en: "Record" },
  purpose: {
    ar: "تختم هذه البصمة كل ما دُوّن، وبها يمكن لأي شخص أن يتحقق من أنه لم يُغيَّر.",
    fr: "Cette empreinte scelle tout ce qui a été consigné\u00a0: chacun peut vérifier que rien n’a été modifié.",
    en: "This fingerprint seals all that was written down: anyone can check that it has not been altered.",
  },
};

type Of = Readonly<{ matter: string; head: string; language: Language; says?: Says }>;

/** The head hash of a matter's journal, and the way to that journal. */
export const RecordOfMatter = ({ matter, head, language, says = ofAny }: Of): VNode => (
  <section class="record" aria-labelledby="record">
    <h2 id="record">{say(says.record, language)}</h2>
    <p>{say(says.purpose, language)}</p>
    <dl class="facts">
      <dt>{say(names.head, language)}</dt>
      <dd>
        <Code>{head}</Code>
      </dd>
    </dl>
    <ul>
      <li>
        <a href={journalOf(matter)} type="application/json">
          {say(names.journal, language)}
        </a>
      </li>
      <li>
        <a href={pathIn(language, checkPath)}>{say(names.check, language)}</a>
      </li>
    </ul>
  </section>
);
