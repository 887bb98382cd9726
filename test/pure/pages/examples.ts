import { CivilDate } from "#calendar/civil-date";
import type { Shown, View } from "#pages/view";
import type { Language } from "#wording/wording";
import { meeting, post } from "../letters/examples.ts";

export { id } from "../letters/examples.ts";

export const shown = (changes: Parameters<typeof meeting>[0] = {}): Shown => ({
  meeting: meeting(changes),
  head: post.head,
  contributions: [],
});

export const view = (language: Language, today = "2026-12-10"): View => ({
  site: { address: "https://ishraf.example.ma", style: "/style.css" },
  language,
  today: CivilDate.parse(today),
});
