import type { Block } from "#letters/message";
import type { Post } from "#letters/post";
import { type Language, say, type Text } from "#wording/wording";

const meeting: Text = {
  ar: "الاجتماع في مكتب اللجنة",
  fr: "La réunion au bureau du comité",
  en: "The meeting at the desk",
};

const planning: Text = {
  ar: "برمجة اجتماع في مكتب اللجنة",
  fr: "Programmer une réunion au bureau du comité",
  en: "Plan a meeting at the desk",
};

const deskAddress = (name: Text, path: string, { address }: Post, language: Language): Block => ({
  block: "facts",
  facts: [{ name: say(name, language), value: { run: "address", text: `${address}/desk/${path}` } }],
});

/** Where a meeting is worked on. */
export const meetingAtDesk = (id: string, post: Post, language: Language): Block =>
  deskAddress(meeting, `meetings/${id}`, post, language);

/** Where a meeting is planned. */
export const planAtDesk = (post: Post, language: Language): Block =>
  deskAddress(planning, "meetings/new", post, language);
