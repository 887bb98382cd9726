import type { VNode } from "preact";
import { balanceOf, type Composition } from "#committee/composition/composition";
import { compositionDesk } from "#pages/desk/composition/desk";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { Worded } from "#pages/desk/kit/words";
import { BalanceNote, CompositionOf } from "#pages/public/composition/parts";
import { compositionNames } from "#wording/composition";
import { say, type Text } from "#wording/wording";

const words = {
  onDay: { ar: "تأليف اللجنة في يوم معين", fr: "Composition à une date", en: "Composition on a day" },
  day: { ar: "اليوم", fr: "Date", en: "Day" },
  show: { ar: "عرض", fr: "Afficher", en: "Show" },
  groups: {
    ar: "لجنة التنفيذ والمجموعات",
    fr: "Comité de mise en œuvre et groupes",
    en: "Implementation committee and groups",
  },
  entered: {
    ar: "سُجل من يرأس اللجنة، ورسالة الترحيب في طريقها إليه.",
    fr: "La présidence est enregistrée\u00a0: le message de bienvenue est en route.",
    en: "The chair is entered: the welcome is on its way.",
  },
  left: {
    ar: "سُجلت المغادرة، والمقعد شاغر إلى أن يُسجل من يخلف من غادره.",
    fr: "Le départ est enregistré : le siège est vacant jusqu’à l’enregistrement d’un successeur.",
    en: "The departure is on record: the place is vacant until a successor is.",
  },
} as const satisfies Record<string, Text>;

type Shown = Readonly<{ frame: Frame; composition: Composition; mayChange: boolean; was: string | null }>;

const DayForm = ({ frame: { language }, composition: { on } }: Shown) => (
  <form method="get" action="/desk/committee" class="form">
    <div class="field">
      <label for="on">{say(words.onDay, language)}</label>
      <input id="on" name="on" type="date" value={on} dir="ltr" />
    </div>
    <p class="actions">
      <button type="submit" class="button button-second">
        {say(words.show, language)}
      </button>
    </p>
  </form>
);

const isDone = (was: string | null): was is "entered" | "left" => was === "entered" || was === "left";

const sitsThere = ({ member, deputy }: Composition["places"][number]): boolean =>
  [member, deputy].some((tenure) => tenure !== undefined && tenure.until === undefined);

/** The seats that someone may leave: those where someone sits at present. */
const Departures = ({ frame: { language }, composition: { places } }: Shown) => (
  <details>
    <summary>{say(compositionDesk.leaveSeat.way, language)}</summary>
    <ul>
      {places.filter(sitsThere).map(({ seat, body }) => (
        <li key={seat}>
          <a href={`/desk/committee/seats/${seat}/departure`}>
            <Worded words={body} language={language} />
          </a>
        </li>
      ))}
    </ul>
  </details>
);

/** The committee as it is, or as it was on a day, with its balance (G3.1). */
export const committeeDeskPage = (shown: Shown): VNode => {
  const { frame, composition, mayChange, was } = shown;
  const { language } = frame;
  return (
    <Framed frame={frame} title={say(compositionNames.composition, language)}>
      {isDone(was) && (
        <p class="notice" role="status">
          {say(words[was], language)}
        </p>
      )}
      <BalanceNote balance={balanceOf(composition)} language={language} />
      <CompositionOf composition={composition} language={language} />
      {mayChange && (
        <p>
          <a href="/desk/committee/chair">{say(compositionDesk.enterChair.form.title, language)}</a>
        </p>
      )}
      {mayChange && <Departures {...shown} />}
      <p>
        <a href="/desk/groups">{say(words.groups, language)}</a>
      </p>
      <DayForm {...shown} />
    </Framed>
  );
};
