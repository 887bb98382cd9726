import { textIn } from "#functions/desk/browser/page";

/** What was typed and isn't known to be saved, with the save that it was typed after. */
export type Draft = Readonly<{ after: string; typed: string }>;

const placeOf = (form: HTMLFormElement): string => `form ${new URL(form.action).pathname}`;

/** A browser that keeps nothing, or is full, does without. */
const unlessKeptOut = <Done>(act: () => Done): Done | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

export const keepDraft = (form: HTMLFormElement, draft: Draft): void =>
  unlessKeptOut(() => localStorage.setItem(placeOf(form), JSON.stringify(draft)));

export const dropDraft = (form: HTMLFormElement): void => unlessKeptOut(() => localStorage.removeItem(placeOf(form)));

/** The draft that this browser has kept of a form. */
export const keptDraft = (form: HTMLFormElement): Draft | undefined => {
  const draft: unknown = unlessKeptOut(() => JSON.parse(localStorage.getItem(placeOf(form)) ?? "null"));
  const [after, typed] = [textIn(draft, "after"), textIn(draft, "typed")];
  return after === undefined || typed === undefined ? undefined : { after, typed };
};
