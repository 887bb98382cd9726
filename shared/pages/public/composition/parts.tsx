import type { VNode } from "preact";
import { type Balance, type Composition, type Place, placesOf } from "#committee/composition/composition";
import { Columns } from "#pages/kit/columns";
import { Said } from "#pages/kit/said";
import { balanceSentences, compositionNames } from "#wording/composition";
import { collegeNames } from "#wording/participants";
import { type Language, say, sayWords } from "#wording/wording";

type InLanguage = Readonly<{ language: Language }>;
type Name = Readonly<{ ar: string; latin: string }>;

/** A person's name in the script of the page. */
export const NameOf = ({ name, language }: InLanguage & Readonly<{ name: Name }>): VNode => (
  <bdi>{language === "ar" ? name.ar : name.latin}</bdi>
);

/** Whether each college has as many seats (G3.1). */
export const BalanceNote = ({ balance, language }: InLanguage & Readonly<{ balance: Balance }>): VNode => {
  const { isBalanced, administration, civilSociety } = balance;
  const sentence = isBalanced ? balanceSentences.balanced : balanceSentences.unbalanced;
  return (
    <p class={isBalanced ? "notice" : "notice notice-warn"}>
      {say(sentence, language, { administration, civilSociety })}
    </p>
  );
};

type OfPlace = InLanguage & Readonly<{ place: Place; hasDeputies: boolean }>;

const Row = ({ place: { body, member, deputy }, hasDeputies, language }: OfPlace) => (
  <tr>
    <th scope="row">
      <Said words={body} language={language} />
    </th>
    <td data-label={say(compositionNames.member, language)}>
      {member ? (
        <NameOf name={member.name} language={language} />
      ) : (
        <span class="badge badge-warn">{say(compositionNames.vacant, language)}</span>
      )}
    </td>
    {hasDeputies && (
      <td data-label={say(compositionNames.deputy, language)}>
        {deputy ? <NameOf name={deputy.name} language={language} /> : "–"}
      </td>
    )}
  </tr>
);

const nameIn = ({ body }: Place, language: Language): string => sayWords(body, language).text;

/** Bodies stand in the order that readers of the page look for them in. */
const inOrder = (places: readonly Place[], language: Language): readonly Place[] =>
  places.toSorted((one, other) => nameIn(one, language).localeCompare(nameIn(other, language), language));

type OfCollege = InLanguage & Readonly<{ composition: Composition; college: Place["college"] }>;

/** The seats of a college: name and body, no more; the administration's members have deputies (G4.1). */
const College = ({ composition, college, language }: OfCollege) => {
  const places = inOrder(placesOf(composition, college), language);
  const hasDeputies = college === "administration";
  const { body, member, deputy } = compositionNames;
  if (places.length === 0)
    return (
      <>
        <h2>{say(collegeNames[college], language)}</h2>
        <p>{say(compositionNames.none, language)}</p>
      </>
    );
  return (
    <table class="table stacked">
      <caption>{say(collegeNames[college], language)}</caption>
      <Columns names={hasDeputies ? [body, member, deputy] : [body, member]} language={language} />
      <tbody>
        {places.map((place) => (
          <Row key={place.seat} place={place} hasDeputies={hasDeputies} language={language} />
        ))}
      </tbody>
    </table>
  );
};

/** Who chairs, and the seats of each college. */
export const CompositionOf = ({
  composition,
  language,
}: InLanguage & Readonly<{ composition: Composition }>): VNode => (
  <>
    <dl class="facts">
      <dt>{say(compositionNames.chair, language)}</dt>
      <dd>
        {composition.chair ? (
          <NameOf name={composition.chair.name} language={language} />
        ) : (
          say(compositionNames.noChair, language)
        )}
      </dd>
    </dl>
    {(["administration", "civil-society"] as const).map((college) => (
      <College key={college} composition={composition} college={college} language={language} />
    ))}
  </>
);
