import type { VNode } from "preact";
import { Choice } from "#pages/desk/kit/choice";
import { Choices, Selection } from "#pages/desk/kit/choices";
import { Field as Line } from "#pages/desk/kit/fields";
import { FileField } from "#pages/desk/kit/file-field";
import type { Filled } from "#pages/desk/kit/filled";
import { ownNames } from "#pages/desk/kit/frame";
import { NumberField } from "#pages/desk/kit/number-field";
import { Purposed } from "#pages/desk/kit/purposed";
import { WordsFields } from "#pages/desk/kit/typed-words";
import { type Field, type Fields, isPair, type Pair } from "#pages/kit/field";
import { say } from "#wording/wording";

/** What there is to choose from at a place: each value, and what it is called. */
type Options = readonly (readonly [value: string, name: string])[];

/** What a page gives for its fields, by their places: what there is to choose from, and what it draws itself. */
type Given = Readonly<{ offered?: Readonly<Record<string, Options>>; drawn?: Readonly<Record<string, VNode>> }>;

type AskedFor<Of> = Readonly<{ filled: Filled; of: Of }> & Given;

const Choosing = ({ filled, of: field, ...given }: AskedFor<Extract<Field, { input: "choice" }>>) => {
  const { language } = filled;
  const moreOf = (value: string): VNode | undefined => {
    const more = field.more?.[value];
    return more && <FieldsAsked filled={filled} of={more} {...given} />;
  };
  const choices = Object.entries(field.among).map(([value, text]) => ({
    value,
    label: say(text, language),
    more: moreOf(value),
  }));
  return <Choices filled={filled} at={field.at} legend={say(field.says, language)} choices={choices} />;
};

const YesOrNo = ({ filled, of: field }: AskedFor<Extract<Field, { input: "yes-or-no" }>>) => (
  <Choices
    filled={filled}
    at={field.at}
    kind="boolean"
    legend={say(field.says, filled.language)}
    choices={[
      { value: "true", label: say(field.yes, filled.language) },
      { value: "false", label: say(field.no, filled.language) },
    ]}
  />
);

/** What every field is drawn from, whatever is typed there. */
const drawnFrom = ({ filled, of: { at, says, hint } }: AskedFor<Field>) => ({
  ...{ filled, at, label: say(says, filled.language) },
  hint: hint && say(hint, filled.language),
});

const Selecting = ({ filled, of: field, offered }: AskedFor<Extract<Field, { input: "select" }>>) => {
  const { language } = filled;
  const named = Object.entries(field.among ?? {}).map(([value, text]) => [value, say(text, language)] as const);
  const options = Object.fromEntries([...named, ...(offered?.[field.at] ?? [])]);
  const none = field.none === undefined ? {} : { none: say(field.none, language) };
  return <Choice {...drawnFrom({ filled, of: field })} options={options} {...none} />;
};

/** How each thing of one line is typed. */
const types = { day: "date", time: "time", link: "url", email: "email", telephone: "tel" } as const;

const isTyped = (input: Field["input"]): input is keyof typeof types => Object.hasOwn(types, input);

/** What is chosen or brought rather than typed. */
const Chosen = ({ of: field, ...asked }: AskedFor<Field>): VNode | null => {
  const from = drawnFrom({ of: field, ...asked });
  if (field.input === "select") return <Selecting of={field} {...asked} />;
  if (field.input === "choice") return <Choosing of={field} {...asked} />;
  if (field.input === "yes-or-no") return <YesOrNo of={field} {...asked} />;
  if (field.input === "one-of")
    return (
      <Selection {...from} none={say(field.none, from.filled.language)} options={asked.offered?.[field.at] ?? []} />
    );
  if (field.input !== "file") return null;
  return (
    <>
      <Purposed at={field.at} purpose={field.for} />
      <FileField {...from} />
    </>
  );
};

const FieldAsked = (asked: AskedFor<Field>): VNode | null => {
  const { of: field, drawn } = asked;
  const own = drawn?.[field.at];
  if (own) return own;
  const from = drawnFrom(asked);
  if (field.input === "words" || field.input === "passage")
    return <WordsFields {...from} name={from.label} long={field.input === "passage"} />;
  if (isTyped(field.input)) return <Line {...from} type={types[field.input]} />;
  if (field.input === "number") return <NumberField {...from} />;
  if (field.input === "line") return <Line {...from} words={field.in} />;
  if (field.input === "language") return <Choice {...from} options={ownNames} />;
  return <Chosen {...asked} />;
};

const Side = ({ of: pair, ...asked }: AskedFor<Pair>) => (
  <div class="pair">
    {pair.map((one) => (
      <FieldAsked key={one.at} of={one} {...asked} />
    ))}
  </div>
);

/** What an act asks for, field by field. */
export const FieldsAsked = ({ of: fields, ...asked }: AskedFor<Fields>): VNode => (
  <>
    {fields.map((one) =>
      isPair(one) ? <Side key={one[0].at} of={one} {...asked} /> : <FieldAsked key={one.at} of={one} {...asked} />,
    )}
  </>
);
