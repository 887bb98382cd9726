/** What the page has the script say, by name: the script holds no words of its own. */
export const told = (name: string): string => document.getElementById("told")?.dataset[name] ?? "";

/** Where the candidacy stands: the page may be one that gave its form back. */
export const at = document.getElementById("candidacy")?.dataset["at"] ?? "";

/** An answer of the desk's to what the script asks: nothing where the line was lost, or the desk is out. */
export const ask = async (path: string, body: FormData | URLSearchParams): Promise<Response | undefined> => {
  const keepalive = document.visibilityState === "hidden";
  const init = { method: "POST", headers: { accept: "application/json" }, body, keepalive };
  const answer = await fetch(path, init).catch(() => undefined);
  return answer === undefined || answer.status >= 500 ? undefined : answer;
};

/** Why the desk refuses, in its own words. */
export const refusalIn = async (answer: Response): Promise<string> => {
  if (answer.status === 401) return told("ended");
  const said: unknown = await answer.json().catch(() => undefined);
  return textIn(said, "says") ?? told("trouble");
};

/** A text of an answer, by its name. */
export const textIn = (answer: unknown, name: string): string | undefined => {
  const value = typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : undefined;
  return typeof value === "string" ? value : undefined;
};

/** The page as it stands now; nothing where it can't be had. */
export const readAgain = async (): Promise<Document | undefined> => {
  const answer = await fetch(at).catch(() => undefined);
  if (answer === undefined || !answer.ok || answer.redirected) return undefined;
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};

/** Puts a piece of the page as it stands now in the place of the piece there is; tells whether they were unlike. */
export const renew = (piece: Element | null, now: Element | null | undefined): boolean => {
  if (!piece || !now || piece.outerHTML === now.outerHTML) return false;
  piece.replaceWith(document.adoptNode(now));
  return true;
};

/** What a template holds, to be put on the page. */
export const copyOf = (template: string): Element | undefined => {
  const found = document.querySelector<HTMLTemplateElement>(`template#${template}`);
  const copy = found?.content.firstElementChild?.cloneNode(true);
  return copy instanceof Element ? copy : undefined;
};
