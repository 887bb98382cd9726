import { at, textIn } from "#functions/desk/browser/page";

/** What was typed and isn't known to be saved, with the save that it was typed after. */
export type Draft = Readonly<{ after: string; typed: string }>;

const place = `form ${at}`;

/** A browser that keeps nothing, or is full, does without. */
const unlessKeptOut = <Done>(act: () => Done): Done | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

export const keepDraft = (draft: Draft): void =>
  unlessKeptOut(() => localStorage.setItem(place, JSON.stringify(draft)));

export const dropDraft = (): void => unlessKeptOut(() => localStorage.removeItem(place));

/** The draft that this browser has kept of the form of this page. */
export const keptDraft = (): Draft | undefined => {
  const draft: unknown = unlessKeptOut(() => JSON.parse(localStorage.getItem(place) ?? "null"));
  const [after, typed] = [textIn(draft, "after"), textIn(draft, "typed")];
  return after === undefined || typed === undefined ? undefined : { after, typed };
};
