import type { VNode } from "preact";
import { checkPath, journalOf, pathIn } from "#pages/paths";
import { Code } from "#pages/said";
import { type Language, say, type Text } from "#wording/wording";

const names = {
  record: { ar: "السجل", fr: "Registre", en: "Record" },
  head: { ar: "البصمة", fr: "Empreinte", en: "Fingerprint" },
  journal: { ar: "الاطلاع على السجل (JSON)", fr: "Lire le registre (JSON)", en: "Read the record (JSON)" },
  check: { ar: "كيفية التحقق منه", fr: "Comment le vérifier", en: "How to check it" },
} as const satisfies Record<string, Text>;

const purpose: Text = {
  ar: "تختم هذه البصمة كل ما دُوّن، وبها يمكن لأي شخص أن يتحقق من أنه لم يُغيَّر.",
  fr: "Cette empreinte scelle tout ce qui a été consigné\u00a0: chacun peut vérifier que rien n’a été modifié.",
  en: "This fingerprint seals all that was written down: anyone can check that it has not been altered.",
};

type Of = Readonly<{ matter: string; head: string; language: Language }>;

/** The head hash of a matter's journal, and the way to that journal. */
export const RecordOfMatter = ({ matter, head, language }: Of): VNode => (
  <section class="record" aria-labelledby="record">
    <h2 id="record">{say(names.record, language)}</h2>
    <p>{say(purpose, language)}</p>
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
