import type { VNode } from "preact";
import { Beside, standsNow } from "#pages/desk/kit/beside";
import { type Filled, idAt } from "#pages/desk/kit/filled";
import { directionOf } from "#wording/wording";

/** What is wrong at a place, if anything is. */
export const FaultsAt = ({ filled, at }: Readonly<{ filled: Filled; at: string }>): VNode => (
  <>
    {filled.faults
      .filter((fault) => fault.at === at)
      .map(({ message }) => (
        <p key={message} id={`${idAt(at)}-error`} class="field-error">
          {message}
        </p>
      ))}
  </>
);

/** How each kind of thing is typed: a code is digits that aren't a number. */
const inputs = {
  text: { type: "text" },
  date: { type: "date" },
  time: { type: "time" },
  url: { type: "url" },
  email: { type: "email" },
  tel: { type: "tel" },
  code: { type: "text", inputMode: "numeric" },
} as const;

export type FieldOf = Readonly<{
  filled: Filled;
  at: string;
  label: string;
  type?: keyof typeof inputs;
  hint?: string | undefined;
  /** What the browser may fill in by itself. */
  fills?: "email" | "one-time-code";
  /** The language of what is typed there; where it has none of its own, it reads from left to right. */
  words?: string;
}>;

/** The ids of the notes that stand with a field, as its description. */
export const describing = (notes: Readonly<Record<string, unknown>>, id: string): string | undefined =>
  Object.entries(notes)
    .filter(([, there]) => there)
    .map(([name]) => `${id}-${name}`)
    .join(" ") || undefined;

const directionIn = ({ words, type, filled }: FieldOf): "ltr" | "rtl" => {
  if (words !== undefined) return words === "ar" ? "rtl" : "ltr";
  return type === "url" || type === "email" || type === "tel" || type === "code" ? "ltr" : directionOf(filled.language);
};

type Attributes = Readonly<{
  id: string;
  name: string;
  lang: string | undefined;
  dir: "ltr" | "rtl";
  "aria-invalid": "true" | undefined;
  "aria-describedby": string | undefined;
}>;

type Labelled = Readonly<{
  field: FieldOf;
  /** What a value is called, where it isn't what is read. */
  nameOf?: (value: string) => string;
  children: (attributes: Attributes) => VNode;
}>;

/** Whatever is filled in, with its label, what helps to fill it, and what is wrong with what it holds. */
export const Labelled = ({ field, nameOf, children }: Labelled): VNode => {
  const { filled, at, label, hint, words } = field;
  const id = idAt(at);
  const now = standsNow(filled, at, nameOf);
  const wrong = filled.faults.some((fault) => fault.at === at);
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
      {children({
        id,
        name: at,
        lang: words,
        dir: directionIn(field),
        "aria-invalid": wrong ? "true" : undefined,
        "aria-describedby": describing({ hint, error: wrong, now }, id),
      })}
    </div>
  );
};

/** A field of one line. */
export const Field = (field: FieldOf): VNode => (
  <Labelled field={field}>
    {(attributes) => (
      <input
        {...attributes}
        {...inputs[field.type ?? "text"]}
        autoComplete={field.fills ?? "off"}
        value={field.filled.values[field.at] ?? ""}
      />
    )}
  </Labelled>
);
