import { watchForm } from "#functions/desk/browser/form";
import { isAnythingPending, keepLooking, look } from "#functions/desk/browser/looks";
import { watchPart } from "#functions/desk/browser/parts";

/** The longest that a timer runs, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** A second for the desk to know that it is past. */
const MARGIN = 1_000;

/** At the close nothing can be changed any more: the page is then looked at again. */
const lookAtClose = (): void => {
  const closesIn = Number(document.getElementById("candidacy")?.dataset["closesIn"]);
  if (closesIn + MARGIN < LONGEST) setTimeout(look, closesIn + MARGIN);
};

/** A page that is left while a file is on its way asks its reader first. */
const mindLeaving = (): void =>
  addEventListener("beforeunload", (event) => {
    if (document.querySelector("section.part[data-sending]")) event.preventDefault();
  });

for (const part of document.querySelectorAll<HTMLElement>("section.part")) watchPart(part);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-saved]")) watchForm(form);
if (isAnythingPending()) keepLooking();
lookAtClose();
mindLeaving();
