import type { CivilDate } from "#calendar/civil-date";
import { balanceOf, changesOf, compositionOn, type Sitters } from "#committee/composition/composition";
import { pageNames } from "#pages/kit/names";
import {
  callsPath,
  committeePath,
  compositionPath,
  currentMethodPath,
  groupsPath,
  pathIn,
  plansPath,
} from "#pages/kit/paths";
import { Day } from "#pages/kit/said";
import type { View } from "#pages/kit/view";
import { BalanceNote, CompositionOf } from "#pages/public/composition/parts";
import { asPage } from "#pages/public/layout";
import { callNames } from "#wording/calls";
import { methodNames } from "#wording/methods";
import { say, type Text } from "#wording/wording";

const texts = {
  lead: {
    ar: "تضم لجنة الإشراف ممثلين عن الإدارة وممثلين عن المجتمع المدني. ويرأسها الكاتب العام، من غير أن يُعد من أعضاء الإدارة أو المجتمع المدني ما لم يكن يشغل مقعدا أيضا.",
    fr: "Le comité de pilotage réunit des représentants de l’administration et des représentants de la société civile. Le secrétaire général le préside, sans compter parmi les uns ni les autres à moins d’occuper aussi un siège.",
    en: "The steering committee brings together representatives of the administration and of civil society. The Secretary General chairs it, and counts in neither unless also holding a seat.",
  },
  earlier: { ar: "تأليف اللجنة عبر الزمن", fr: "Compositions successives", en: "Compositions over time" },
  since: { ar: "ابتداء من", fr: "À compter du", en: "From" },
  onDay: {
    ar: "تأليف لجنة الإشراف ابتداء من {on}",
    fr: "Composition du comité de pilotage à compter du {on}",
    en: "Composition of the steering committee from {on}",
  },
  stands: {
    ar: "بقي هذا التأليف على حاله إلى التغيير الموالي، المبين في صفحة تأليف اللجنة.",
    fr: "Cette composition est restée la même jusqu’au changement suivant, indiqué à la page de la composition.",
    en: "This composition stood as it is here until the next change, which the composition’s page tells.",
  },
  plans: {
    ar: "خطط العمل الوطنية والهيئات المسؤولة",
    fr: "Plans d’action nationaux et organismes responsables",
    en: "National action plans and responsible bodies",
  },
  groups: {
    ar: "لجنة التنفيذ والمجموعات",
    fr: "Comité de mise en œuvre et groupes",
    en: "Implementation committee and groups",
  },
} as const satisfies Record<string, Text>;

const Days = ({ days, view: { language } }: Readonly<{ days: readonly CivilDate[]; view: View }>) => (
  <section aria-labelledby="over-time">
    <h2 id="over-time">{say(texts.earlier, language)}</h2>
    <ul>
      {days.toReversed().map((day) => (
        <li key={day}>
          <a href={pathIn(language, compositionPath(day))}>
            {say(texts.since, language)} <Day day={day} language={language} />
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** The committee as it is: both colleges, the chair, the balance (G3.1), and every composition that there ever was. */
export const committeePage = (sitters: Sitters, view: View): string => {
  const { language, today } = view;
  const composition = compositionOn(sitters, today);
  return asPage({
    view,
    path: committeePath,
    title: say(pageNames.committee, language),
    children: (
      <>
        <p class="lead">{say(texts.lead, language)}</p>
        <BalanceNote balance={balanceOf(composition)} language={language} />
        <CompositionOf composition={composition} language={language} />
        <Days days={changesOf(sitters)} view={view} />
        <ul>
          <li>
            <a href={pathIn(language, plansPath)}>{say(texts.plans, language)}</a>
          </li>
          <li>
            <a href={pathIn(language, groupsPath)}>{say(texts.groups, language)}</a>
          </li>
          <li>
            <a href={pathIn(language, currentMethodPath)}>{say(methodNames.title, language)}</a>
          </li>
          <li>
            <a href={pathIn(language, callsPath)}>{say(callNames.title, language)}</a>
          </li>
        </ul>
      </>
    ),
  });
};

/** The committee as it became on a day. */
export const compositionPage = (sitters: Sitters, day: CivilDate, view: View): string => {
  const { language } = view;
  const composition = compositionOn(sitters, day);
  return asPage({
    view,
    path: compositionPath(day),
    title: say(texts.onDay, language, { on: day }),
    crumbs: [{ path: committeePath, name: say(pageNames.committee, language) }],
    children: (
      <>
        <p>{say(texts.stands, language)}</p>
        <BalanceNote balance={balanceOf(composition)} language={language} />
        <CompositionOf composition={composition} language={language} />
      </>
    ),
  });
};
