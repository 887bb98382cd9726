import type { ComponentChildren, VNode } from "preact";
import { Beside, standsNow } from "#pages/desk/kit/beside";
import { FaultsAt, type FieldOf, Labelled } from "#pages/desk/kit/fields";
import { type Filled, idAt } from "#pages/desk/kit/filled";

/** One of the things to choose from; what hangs on it is asked for below it. */
type Choice = Readonly<{ value: string; label: string; hint?: string | undefined; more?: ComponentChildren }>;

type Choices = Readonly<{
  filled: Filled;
  at: string;
  /** What the value is where it is no text. */
  kind?: "number" | "boolean";
  legend: string;
  /** Whether the legend is for those alone who can't see what the choice is about. */
  quiet?: boolean;
  choices: readonly Choice[];
}>;

const Radio = ({ filled, at, kind, value, label, hint, more }: Omit<Choices, "choices" | "legend"> & Choice) => {
  const id = `${idAt(at)}-${value}`;
  return (
    <div class="choice">
      <input
        type="radio"
        id={id}
        name={kind ? `${at}:${kind}` : at}
        value={value}
        checked={filled.values[at] === value}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {more && <div class="more">{more}</div>}
    </div>
  );
};

/** What a value is called, among those that there are to choose from. */
const nameIn =
  (names: readonly (readonly [value: string, name: string])[]) =>
  (value: string): string =>
    names.find(([one]) => one === value)?.[1] ?? value;

const NowChosen = ({ filled, at, legend, choices }: Choices) => {
  const named = nameIn(choices.map(({ value, label }) => [value, label]));
  return <Beside filled={filled} at={at} name={legend} now={standsNow(filled, at, named)} />;
};

/** One thing to be chosen among a few, all in sight. */
export const Choices = (props: Choices): VNode => {
  const { filled, at, kind, legend, quiet = false, choices } = props;
  const wrong = filled.faults.some((fault) => fault.at === at);
  return (
    <fieldset id={idAt(at)} class={wrong ? "choices wrong" : "choices"} tabIndex={-1}>
      <legend class={quiet ? "visually-hidden" : undefined}>{legend}</legend>
      <FaultsAt filled={filled} at={at} />
      <NowChosen {...props} />
      <div class="choices-in">
        {choices.map((choice) => (
          <Radio key={choice.value} filled={filled} at={at} {...(kind && { kind })} {...choice} />
        ))}
      </div>
    </fieldset>
  );
};

type Selection = FieldOf &
  Readonly<{ kind?: "number"; none: string; options: readonly (readonly [value: string, name: string])[] }>;

/** One thing to be chosen from a longer list; at first, none is. */
export const Selection = ({ kind, none, options, ...field }: Selection): VNode => {
  const chosen = field.filled.values[field.at];
  return (
    <Labelled field={field} nameOf={nameIn(options)}>
      {(attributes) => (
        <select {...attributes} name={kind ? `${field.at}:${kind}` : field.at}>
          <option value="" selected={chosen === undefined}>
            {none}
          </option>
          {options.map(([value, name]) => (
            <option key={value} value={value} selected={chosen === value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
};
