import { bodyIn, without } from "#functions/desk/kit/form";
import { eachOf, type Fields } from "#pages/kit/field";

/** The places of what hangs on a choice that was not made. */
const idleIn = (fields: Fields, form: URLSearchParams): readonly string[] =>
  eachOf(fields).flatMap((field) =>
    field.input === "choice"
      ? Object.entries(field.more ?? {}).flatMap(([value, more]) =>
          form.get(field.at) === value ? [] : eachOf(more).map(({ at }) => at),
        )
      : [],
  );

/** The body that a form asks for by its fields: what was typed for another choice is kept on the page, and doesn't count. */
export const bodyOf =
  (fields: Fields) =>
  (form: URLSearchParams): unknown =>
    bodyIn(without(form, idleIn(fields, form)));
