import type { VNode } from "preact";
import { FaultsAt, type Filled, idAt } from "#pages/desk/kit/fields";

type Checks = Readonly<{
  filled: Filled;
  /** The list in which what is ticked stands. */
  at: string;
  legend: string;
  hint?: string;
  options: readonly (readonly [value: string, name: string])[];
}>;

const tickedIn = ({ values }: Filled, at: string): readonly string[] =>
  Object.entries(values).flatMap(([place, value]) => (place.startsWith(`${at}/`) ? [value] : []));

/** Any number of things to be ticked among a few. */
export const Checks = ({ filled, at, legend, hint, options }: Checks): VNode => {
  const ticked = tickedIn(filled, at);
  return (
    <fieldset id={idAt(at)} class="choices" tabIndex={-1}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <FaultsAt filled={filled} at={at} />
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
