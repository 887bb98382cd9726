import { readAgain, renew, told } from "#functions/desk/browser/page";
import { MOST_LOOKS, waitBefore } from "#functions/desk/browser/patience";

const parts = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("section.part")];

const stageOf = (part: Element | null | undefined): string =>
  part?.querySelector<HTMLElement>(".state")?.dataset["stage"] ?? "";

const isPending = (part: Element): boolean => ["awaited", "scanning"].includes(stageOf(part));

/** Whether the script is sending a file for a part just now: until it has come, the page knows nothing of it. */
const isSending = (part: HTMLElement): boolean => part.dataset["sending"] !== undefined;

/** Says what stands on the page about a part, to who doesn't see it. */
export const say = (part: Element, text: string): void => part.querySelector(".says")?.replaceChildren(text);

const announce = (part: HTMLElement): void => {
  const state = part.querySelector(".state");
  say(part, (state?.querySelector(".notice") ?? state?.querySelector(".badge"))?.textContent ?? "");
};

const renewPart = (part: HTMLElement, page: Document): void => {
  if (isSending(part)) return;
  const isChanged = renew(part.querySelector(".state"), page.getElementById(part.id)?.querySelector(".state"));
  if (isChanged && !isPending(part)) announce(part);
};

/** Puts the page as it stands now in the place of what is shown: all of it once nothing can be changed any more. */
const renewPage = (page: Document): void => {
  const isOver = page.querySelector("#told") === null;
  const piece = isOver ? "main" : "#standing";
  renew(document.querySelector(piece), page.querySelector(piece));
  if (!isOver) for (const part of parts()) renewPart(part, page);
};

/** Looks at the page as it stands now. */
export const look = async (): Promise<void> => {
  const page = await readAgain();
  if (page) renewPage(page);
};

let looks = MOST_LOOKS;

const goOn = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, waitBefore(looks)));
  looks += 1;
  await look();
  const pending = parts().filter((part) => isPending(part) && !isSending(part));
  if (pending.length === 0) looks = MOST_LOOKS;
  if (looks < MOST_LOOKS) return goOn();
  for (const part of pending) say(part, told("slow"));
};

/** Looks again and again, ever more slowly, until all that has come has been examined. */
export const keepLooking = (): void => {
  const isLooking = looks < MOST_LOOKS;
  looks = 0;
  if (!isLooking) void goOn();
};

/** Whether something that the page tells of is still to be examined. */
export const isAnythingPending = (): boolean => parts().some(isPending);
