import type { VNode } from "preact";
import { regionNames } from "#committee/kernel/regions";
import type { Progress } from "#contract/calls/calls";
import { Columns } from "#pages/kit/columns";
import { experienceNames, formTexts } from "#wording/application-form";
import { scopeNames } from "#wording/scopes";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  title: { ar: "تقدم الترشيحات", fr: "Avancement des candidatures", en: "How far candidacies are" },
  numbers: {
    ar: "أرقام فقط: لا يُطلع أحد قبل الإغلاق على أصحاب الترشيحات ولا على ما فيها.",
    fr: "Des nombres seulement\u00a0: avant la clôture, nul ne lit qui est candidat ni ce que contiennent les dossiers.",
    en: "Numbers alone: before the close nobody reads who stands, nor what their dossiers hold.",
  },
  begun: { ar: "ترشيحات", fr: "Commencées", en: "Begun" },
  complete: { ar: "مكتملة", fr: "Complètes", en: "Complete" },
  setAside: { ar: "مستبعدة", fr: "Écartées", en: "Set aside" },
  withdrawn: { ar: "مسحوبة", fr: "Retirées", en: "Withdrawn" },
  all: { ar: "المجموع", fr: "Ensemble", en: "In all" },
  byRegion: { ar: "حسب الجهة", fr: "Par région", en: "By region" },
  byScope: { ar: "حسب نطاق العمل", fr: "Selon la portée de l’action", en: "By scope of work" },
  byExperience: { ar: "حسب أقدمية الجمعية", fr: "Selon l’expérience", en: "By experience" },
  byMarginalised: { ar: "حسب الفئات المهمشة", fr: "Groupes marginalisés", en: "Marginalised groups" },
  which: { ar: "الفئة", fr: "Groupe", en: "Group" },
  untold: { ar: "لم تُودع الاستمارة", fr: "Formulaire non déposé", en: "Form not deposited" },
  letters: { ar: "رسائل الإعلان", fr: "Messages d’annonce", en: "Letters of announcement" },
  lettersAre: {
    ar: "أُرسلت {sent}، وتنتظر {waiting}.",
    fr: "Envoyés\u00a0: {sent}\u00a0; en attente\u00a0: {waiting}.",
    en: "{sent} sent, {waiting} waiting.",
  },
} as const satisfies Record<string, Text>;

type Row = Readonly<{ name: Text; tally: Progress["all"] }>;
type Tallies = Readonly<{ title: Text; rows: readonly Row[]; language: Language }>;

const Tallies = ({ title, rows, language }: Tallies) => (
  <table class="table">
    <caption>{say(title, language)}</caption>
    <Columns names={[words.which, words.begun, words.complete, words.setAside, words.withdrawn]} language={language} />
    <tbody>
      {rows.map(({ name, tally: { begun, complete, setAside, withdrawn } }) => (
        <tr key={name.en}>
          <th scope="row">{say(name, language)}</th>
          <td>{begun}</td>
          <td>{complete}</td>
          <td>{setAside}</td>
          <td>{withdrawn}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const rowsOf = <Of extends string>(
  tallies: readonly (Progress["all"] & Readonly<{ of: Of }>)[],
  names: Readonly<Record<Of, Text>>,
): readonly Row[] => tallies.map((tally) => ({ name: names[tally.of], tally }));

const experience = { ...experienceNames, untold: words.untold };
const marginalised = { yes: formTexts.yes, no: formTexts.no, untold: words.untold };

/** How far a call's candidacies are, in numbers, along the four axes of inclusion (G2.5), and where its letters stand. */
export const CallProgress = ({ progress, language }: Readonly<{ progress: Progress; language: Language }>): VNode => (
  <section aria-labelledby="progress">
    <h2 id="progress">{say(words.title, language)}</h2>
    <p class="hint">{say(words.numbers, language)}</p>
    <Tallies title={words.all} rows={[{ name: words.all, tally: progress.all }]} language={language} />
    <Tallies title={words.byScope} rows={rowsOf(progress.byScope, scopeNames)} language={language} />
    <Tallies title={words.byRegion} rows={rowsOf(progress.byRegion, regionNames)} language={language} />
    <Tallies title={words.byExperience} rows={rowsOf(progress.byExperience, experience)} language={language} />
    <Tallies title={words.byMarginalised} rows={rowsOf(progress.byMarginalised, marginalised)} language={language} />
    <h2>{say(words.letters, language)}</h2>
    <p>{say(words.lettersAre, language, progress.letters)}</p>
  </section>
);
