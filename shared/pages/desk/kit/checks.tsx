import type { VNode } from "preact";
import { Beside, standsNow } from "#pages/desk/kit/beside";
import { FaultsAt } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";

type Checks = Readonly<{
  filled: Filled;
  /** The list in which what is ticked stands. */
  at: string;
  legend: string;
  hint?: string;
  options: readonly (readonly [value: string, name: string])[];
}>;

const tickedIn = (values: Filled["values"], at: string): readonly string[] =>
  Object.entries(values).flatMap(([place, value]) => (place.startsWith(`${at}/`) ? [value] : []));

/** What is ticked on the register, in the order in which it is asked for, where that isn't what was ticked. */
const nowTicked = ({ filled: { values, current, language }, at, options }: Checks): string | undefined => {
  const namesOf = (there: Filled["values"]): string => {
    const ticked = tickedIn(there, at);
    return options.flatMap(([value, name]) => (ticked.includes(value) ? [name] : [])).join(" · ");
  };
  const [mine, theirs] = [{ [at]: namesOf(values) }, { [at]: namesOf(current ?? {}) }];
  return standsNow({ language, values: mine, faults: [], current: current && theirs }, at);
};

/** Any number of things to be ticked among a few. */
export const Checks = (checks: Checks): VNode => {
  const { filled, at, legend, hint, options } = checks;
  const ticked = tickedIn(filled.values, at);
  return (
    <fieldset id={idAt(at)} class="choices" tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <FaultsAt filled={filled} at={at} />
      <Beside filled={filled} at={at} name={legend} now={nowTicked(checks)} />
      <div class="choices-in">
        {options.map(([value, name], index) => (
          <div key={value} class="choice">
            <input
              type="checkbox"
              id={`${idAt(at)}-${value}`}
              name={`${at}/${index}`}
              value={value}
              checked={ticked.includes(value)}
            />
            <label for={`${idAt(at)}-${value}`}>{name}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
