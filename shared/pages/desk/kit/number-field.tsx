import type { VNode } from "preact";
import { type FieldOf, Labelled } from "#pages/desk/kit/fields";

/** A field for a whole number. */
export const NumberField = (field: FieldOf): VNode => (
  <Labelled field={field}>
    {(attributes) => (
      <input
        {...attributes}
        name={`${field.at}:number`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={field.filled.values[field.at] ?? ""}
      />
    )}
  </Labelled>
);
