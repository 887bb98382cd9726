import { pageNames } from "#pages/kit/names";
import { checkerPath, checkPath, journalPath, meetingsPath, pathIn } from "#pages/kit/paths";
import { Code } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/kit/layout";
import { say, type Text } from "#wording/wording";

const texts = {
  lead: {
    ar: "لا حاجة إلى الثقة فيمن يمسك هذا السجل: يمكن لأي شخص أن يتحقق بنفسه من أن ما دُوّن فيه لم يُحذف ولم يُغيَّر.",
    fr: "Il n’est pas nécessaire de croire sur parole ceux qui tiennent ce registre\u00a0: chacun peut vérifier par lui-même que rien n’en a été retiré ni modifié.",
    en: "Those who keep this record need not be taken at their word: anyone can check that nothing in it was taken out or altered.",
  },
  parts: { ar: "مم يتكون السجل", fr: "De quoi le registre est fait", en: "What the record is made of" },
  pages: { ar: "الصفحات", fr: "Pages", en: "Pages" },
  pagesAre: {
    ar: "كل إجراء صفحة: ما هو، ومتى، ومن قام به، ووفق أي قاعدة. ولا تُمحى أي صفحة، والتصحيح نفسه صفحة جديدة.",
    fr: "Chaque acte est une page\u00a0: ce qu’il est, quand, par qui, selon quelle règle. Aucune page n’est effacée\u00a0; une correction est elle-même une nouvelle page.",
    en: "Each act is a page: what it is, when, by whom, under which rule. No page is ever deleted; a correction is itself a new page.",
  },
  words: { ar: "الالتزامات بالنصوص", fr: "Engagements sur les mots", en: "Commitments to words" },
  wordsAre: {
    ar: "لا تحمل الصفحة الأسماء والنصوص ذاتها، بل بصمة كل نص بمفتاح عشوائي خاص به. فيمكن حذف نص شخصي كما يقتضيه القانون 09-08 دون أن ينكسر السجل، ولا يمكن استبدال نص بآخر دون أن يظهر ذلك.",
    fr: "Une page ne porte ni noms ni textes, mais l’empreinte de chacun sous une clé qui lui est propre. Un texte personnel peut donc être effacé, comme le veut la loi 09-08, sans rompre le registre\u00a0; aucun ne peut être remplacé sans que cela se voie.",
    en: "A page bears no names or texts, but the fingerprint of each under a key of its own. So a personal text can be erased, as law 09-08 asks, and the record still holds; none can be replaced without that being seen.",
  },
  head: { ar: "بصمة السجل", fr: "Empreinte de tête", en: "Head fingerprint" },
  headIs: {
    ar: "تحمل كل صفحة بصمة التي قبلها، وبصمة آخر صفحة تختم كل ما سبقها. وهي مكتوبة في كل رسالة توجه إلى الأعضاء وفي صفحة كل اجتماع، فيشهد عليها كثيرون.",
    fr: "Chaque page porte l’empreinte de la précédente\u00a0; celle de la dernière scelle toutes les autres. Elle figure dans chaque lettre aux membres et sur la page de chaque réunion\u00a0: nombreux en sont les témoins.",
    en: "Each page bears the fingerprint of the one before; that of the last seals them all. It stands in every letter to the members and on each meeting’s page, so that many are its witnesses.",
  },
  how: { ar: "كيف تتحققون", fr: "Comment vérifier", en: "How to check" },
  choose: {
    ar: "اختاروا اجتماعا وانسخوا بصمته من صفحته أو من رسالة توصلتم بها:",
    fr: "Choisissez une réunion et copiez son empreinte, depuis sa page ou une lettre reçue\u00a0:",
    en: "Choose a meeting and copy its fingerprint, from its page or from a letter:",
  },
  get: {
    ar: "نزّلوا سجل الاجتماع وأداة التحقق، وهي ملف واحد يُقرأ ولا يحتاج إلا إلى Node.js:",
    fr: "Téléchargez le registre de la réunion et le vérificateur, un seul fichier lisible qui ne demande que Node.js\u00a0:",
    en: "Download the meeting’s record and the checker, one readable file that needs Node.js alone:",
  },
  run: {
    ar: "قارنوا السجل بالبصمة:",
    fr: "Confrontez le registre à l’empreinte\u00a0:",
    en: "Check the record against the fingerprint:",
  },
  inParts: {
    ar: "يُقدَّم السجل الطويل على أجزاء: يبين كل جزء، في خانة next، أين يبدأ الذي يليه، ويُطلب بإضافة ?after= إلى العنوان. وتُعطى الأجزاء كلها للأداة بترتيبها.",
    fr: "Un registre long est servi par parties\u00a0: chacune indique, sous «\u00a0next\u00a0», où commence la suivante, à demander en ajoutant ?after= à l’adresse. Donnez-les toutes au vérificateur, dans l’ordre.",
    en: "A long record is served in parts: each tells, under “next”, where the one after it begins, to be asked for by adding ?after= to the address. Give them all to the checker, in their order.",
  },
  outcome: {
    ar: "تجيب الأداة إلى أي صفحة من السجل يمتد التحقق وكم نصا لا يُعرض فيه، أو تذكر كل صفحة حُذفت أو غُيّرت أو استُبدلت.",
    fr: "L’outil répond jusqu’à quelle page le registre est intègre et combien de textes n’y sont pas communiqués, ou désigne chaque page retirée, modifiée ou remplacée.",
    en: "It answers up to which page the record holds and how many texts are withheld, or names each page that was taken out, altered or replaced.",
  },
  meetings: { ar: "قائمة الاجتماعات", fr: "Liste des réunions", en: "List of the meetings" },
  checker: { ar: "أداة التحقق", fr: "Le vérificateur", en: "The checker" },
} as const satisfies Record<string, Text>;

const Parts = ({ view: { language } }: Readonly<{ view: View }>) => (
  <dl class="asides">
    <dt>{say(texts.pages, language)}</dt>
    <dd>{say(texts.pagesAre, language)}</dd>
    <dt>{say(texts.words, language)}</dt>
    <dd>{say(texts.wordsAre, language)}</dd>
    <dt>{say(texts.head, language)}</dt>
    <dd>{say(texts.headIs, language)}</dd>
  </dl>
);

const Commands = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <pre dir="ltr">
    <Code>{lines.join("\n")}</Code>
  </pre>
);

const Steps = ({ view: { site, language } }: Readonly<{ view: View }>) => (
  <ol class="steps">
    <li>
      {say(texts.choose, language)} <a href={pathIn(language, meetingsPath)}>{say(texts.meetings, language)}</a>
    </li>
    <li>
      {say(texts.get, language)}
      <Commands
        lines={[
          `curl -s ${site.address}${journalPath("…")} > journal.json`,
          `curl -s ${site.address}${checkerPath} > journal.mjs`,
        ]}
      />
    </li>
    <li>
      {say(texts.run, language)}
      <Commands lines={["node journal.mjs journal.json 5df6e0e2…"]} />
      <p>{say(texts.inParts, language)}</p>
    </li>
  </ol>
);

/** How anyone checks the record. */
export const checkPage = (view: View): string =>
  asPage({
    view,
    path: checkPath,
    title: say(pageNames.check, view.language),
    children: (
      <>
        <p class="lead">{say(texts.lead, view.language)}</p>
        <h2>{say(texts.parts, view.language)}</h2>
        <Parts view={view} />
        <h2>{say(texts.how, view.language)}</h2>
        <Steps view={view} />
        <p>{say(texts.outcome, view.language)}</p>
        <p>
          <a href={checkerPath}>{say(texts.checker, view.language)}</a>
        </p>
      </>
    ),
  });
