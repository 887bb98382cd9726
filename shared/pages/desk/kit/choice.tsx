import type { VNode } from "preact";
import { Beside, standsNow } from "#pages/desk/kit/beside";
import { describing, FaultsAt } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";

/** What may be chosen: each value, and what it is called. */
type Options = Readonly<Record<string, string>>;

type ChoiceOf = Readonly<{
  filled: Filled;
  at: string;
  label: string;
  options: Options;
  /** What choosing nothing is called, where that may be. */
  none?: string;
  hint?: string | undefined;
}>;

/** A field whose value is one of a few, with its label and what is wrong with it. */
export const Choice = (choice: ChoiceOf): VNode => {
  const { filled, at, label, options, none, hint } = choice;
  const id = idAt(at);
  const wrong = filled.faults.some((fault) => fault.at === at);
  const now = standsNow(filled, at, (value) => options[value] ?? value);
  const offered = [...(none === undefined ? [] : [["", none] as const]), ...Object.entries(options)];
  return (
    <div class={wrong ? "field wrong" : "field"}>
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <FaultsAt filled={filled} at={at} />
      <Beside filled={filled} at={at} name={label} now={now} />
      <select
        id={id}
        name={at}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={describing({ hint, error: wrong, now }, id)}
      >
        {offered.map(([value, name]) => (
          <option key={value} value={value} selected={value === (filled.values[at] ?? "")}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
