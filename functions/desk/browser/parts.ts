import { keepLooking, say } from "#functions/desk/browser/looks";
import { ask, at, copyOf, refusalIn, told } from "#functions/desk/browser/page";
import { postIn, sha256Of, upload } from "#functions/desk/browser/upload";

/** A part of the dossier on the page, and what the script has put there to bring its file by. */
type Bringing = Readonly<{ part: HTMLElement; bar: HTMLProgressElement; again: HTMLButtonElement }>;

/** A file on its way, to be called off when another takes its place. */
type Going = Readonly<{ file: File; sha256: string; signal: AbortSignal }>;

const faultOf = ({ dataset }: HTMLElement, { type, size }: File): string | undefined => {
  if (!dataset["types"]?.split(" ").includes(type)) return told("type");
  return size === 0 || size > Number(dataset["largest"]) ? told("size") : undefined;
};

const rest = ({ part, bar }: Bringing): void => {
  bar.hidden = true;
  delete part.dataset["sending"];
};

/** How long after the line was lost to try by itself, in milliseconds. */
const SOON = 5_000;

/** Says why a file isn't there, and offers to go on: by itself too, where the line was lost and may be back. */
const stop = (bringing: Bringing, says: string, going: Going): void => {
  const { part, again } = bringing;
  if (going.signal.aborted) return;
  rest(bringing);
  say(part, says);
  again.hidden = false;
  const timer = says === told("lost") ? setTimeout(() => goOn(), SOON) : undefined;
  const goOn = (): void => {
    clearTimeout(timer);
    again.removeEventListener("click", goOn);
    removeEventListener("online", goOn);
    if (!going.signal.aborted) void go(bringing, going);
  };
  again.addEventListener("click", goOn);
  addEventListener("online", goOn);
};

const askFor = ({ part }: Bringing, { file: { name, type, size }, sha256 }: Going) => {
  const place = part.id.replace("part-", "");
  const asked = { "/name": name, "/type": type, "/size:number": String(size), "/sha256": sha256 };
  return ask(`${at}/parts/${place}/deposits`, new URLSearchParams(asked));
};

const send = async (bringing: Bringing, going: Going, answer: unknown): Promise<"came" | "refused" | "lost"> => {
  const { part, bar } = bringing;
  const post = postIn(answer);
  if (post === undefined) return "came";
  say(part, told("sending"));
  bar.hidden = false;
  bar.value = 0;
  const progress = (sent: number): void => {
    bar.value = sent;
  };
  return upload(post, { ...going, progress });
};

/** Asks for the form by which a file goes to the vault, and sends it: a file that went part of the way before is the same one. */
const go = async (bringing: Bringing, going: Going): Promise<void> => {
  const { part, again } = bringing;
  again.hidden = true;
  part.dataset["sending"] = "";
  const answer = await askFor(bringing, going);
  if (answer === undefined) return stop(bringing, told("lost"), going);
  if (!answer.ok) return stop(bringing, await refusalIn(answer), going);
  const sent = await send(bringing, going, await answer.json());
  if (sent !== "came") return stop(bringing, told(sent === "lost" ? "lost" : "trouble"), going);
  rest(bringing);
  say(part, told("sent"));
  keepLooking();
};

const bringerOf = (bringing: Bringing) => {
  let calling = new AbortController();
  return async (file: File): Promise<void> => {
    const { part, again } = bringing;
    calling.abort();
    calling = new AbortController();
    const { signal } = calling;
    again.hidden = true;
    const fault = faultOf(part, file);
    say(part, fault ?? told("preparing"));
    if (fault !== undefined) return;
    const sha256 = await file.arrayBuffer().then(sha256Of, () => undefined);
    if (sha256 === undefined) say(part, told("trouble"));
    else if (!signal.aborted) await go(bringing, { file, sha256, signal });
  };
};

/** Lets a file be dropped on a part. */
const takeDrops = (part: HTMLElement, bring: (file: File) => void): void => {
  part.addEventListener("dragover", (event) => {
    event.preventDefault();
    part.classList.add("over");
  });
  part.addEventListener("dragleave", () => part.classList.remove("over"));
  part.addEventListener("drop", (event) => {
    event.preventDefault();
    part.classList.remove("over");
    const file = event.dataTransfer?.files[0];
    if (file) bring(file);
  });
};

/** Puts a way to choose a file, or to drop it, in the place of the link by which it is brought without a script. */
export const watchPart = (part: HTMLElement): void => {
  const way = copyOf("bringing");
  const [input, bar, again] = [
    way?.querySelector("input"),
    way?.querySelector("progress"),
    way?.querySelector("button"),
  ];
  const link = part.querySelector(".bring");
  if (!way || !input || !bar || !again || !link) return;
  const bring = bringerOf({ part, bar, again });
  input.accept = (part.dataset["types"] ?? "").replaceAll(" ", ",");
  input.setAttribute("aria-describedby", `${part.id}-name`);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void bring(file);
  });
  link.replaceWith(way);
  takeDrops(part, (file) => void bring(file));
};
