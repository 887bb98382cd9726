import { dropDraft, keepDraft, keptDraft } from "#functions/desk/browser/drafts";
import { ask, copyOf, refusalIn, textIn, told } from "#functions/desk/browser/page";
import { createSaving, type Sent } from "#functions/desk/browser/saving";

type Entry = readonly [name: string, value: FormDataEntryValue];

/** What is typed stands at a place in the body; what the form carries besides is the desk's own. */
const isTyped = ([name]: Entry): boolean => name.startsWith("/");

/** All that is typed in the form, spaces around it aside, as a text. */
const typedIn = (form: HTMLFormElement): string => {
  const typed = [...new FormData(form)].filter(isTyped);
  return new URLSearchParams(typed.map(([name, value]) => [name, String(value).trim()])).toString();
};

const putBack = (form: HTMLFormElement, typed: string): void => {
  for (const [name, value] of new URLSearchParams(typed))
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
      if (field.type === "radio") field.checked = field.value === value;
      else field.value = value;
};

/** Answers are written from the side of their own language, where the form asks for it. */
const turn = (form: HTMLFormElement): void => {
  const language = new FormData(form).get("/language");
  if (language === null) return;
  for (const answer of form.querySelectorAll("textarea")) {
    answer.lang = String(language);
    answer.dir = language === "ar" ? "rtl" : "ltr";
  }
};

/** The next save goes on from the version that this one made. */
const carryOn = (form: HTMLFormElement, said: unknown): void => {
  const version = textIn(said, "version");
  const carried = form.elements.namedItem("version");
  if (version !== undefined && carried instanceof HTMLInputElement) carried.value = version;
};

const send =
  (form: HTMLFormElement) =>
  async (typed: string): Promise<Sent> => {
    const body = new FormData();
    const carried = [...new FormData(form)].filter((entry) => !isTyped(entry));
    for (const [name, value] of [...carried, ...new URLSearchParams(typed)]) body.append(name, value);
    const answer = await ask(form.action, body);
    if (answer === undefined) return "lost";
    if (!answer.ok) return { refused: await refusalIn(answer) };
    const said: unknown = await answer.json();
    carryOn(form, said);
    return { savedAt: textIn(said, "savedAt") ?? "", says: textIn(said, "says") ?? "" };
  };

/** What is said of what came of a save. */
const wordsFor = (sent: Sent): string => {
  if (sent === "lost") return told("kept");
  return "refused" in sent ? sent.refused : sent.says;
};

const say = (text: string): void => document.querySelector("#form-state .saved")?.replaceChildren(text);

/** What was typed is kept in the browser until it is known to be saved. */
const savingOf = (form: HTMLFormElement) => {
  const tell = (sent: Sent, isAll: boolean): void => {
    if (sent !== "lost" && "savedAt" in sent) form.dataset["saved"] = sent.savedAt;
    if (isAll) dropDraft(form);
    say(wordsFor(sent));
  };
  const saving = createSaving({
    read: () => typedIn(form),
    send: send(form),
    tell,
    later: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const typed = (): void => {
    turn(form);
    keepDraft(form, { after: form.dataset["saved"] ?? "", typed: typedIn(form) });
    saving.typed();
  };
  return { ...saving, typed };
};

type Saving = ReturnType<typeof savingOf>;

/** Offers what was typed here and not saved, where the form was saved elsewhere since. */
const offer = (form: HTMLFormElement, back: () => void): void => {
  const offered = copyOf("restoring");
  offered?.querySelector("button")?.addEventListener("click", () => {
    offered.remove();
    back();
  });
  if (offered) form.before(offered);
};

/** Gives back what was typed here and not saved: at once, or when asked. */
const restore = (form: HTMLFormElement, typed: () => void): void => {
  const draft = keptDraft(form);
  const back = (): void => {
    putBack(form, draft?.typed ?? "");
    typed();
    say(told("restored"));
  };
  if (draft?.typed === typedIn(form)) dropDraft(form);
  else if (draft?.after === form.dataset["saved"]) back();
  else if (draft) offer(form, back);
};

/** A form that is sent by its own buttons is sent once no save is under way, and isn't saved besides. */
const mindSending = (form: HTMLFormElement, { save, rest, isUnderway }: Saving): void =>
  form.addEventListener("submit", (event) => {
    if (navigator.onLine && !isUnderway()) return rest();
    event.preventDefault();
    if (!navigator.onLine) return say(told("kept"));
    void save().then(() => form.requestSubmit(event.submitter));
  });

/** Saves the form of a page as it is typed, and when its reader leaves. */
export const watchForm = (form: HTMLFormElement): void => {
  const saving = savingOf(form);
  const { save, typed } = saving;
  form.addEventListener("input", typed);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save());
  addEventListener("online", () => save());
  mindSending(form, saving);
  restore(form, typed);
};
