import { idIn, kindIn } from "#committee/kernel/matter-key";
import type { Block, Fact } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { type Language, say, type Text } from "#wording/wording";

const meeting: Text = {
  ar: "الاجتماع في مكتب اللجنة",
  fr: "La réunion au bureau du comité",
  en: "The meeting at the desk",
};

const memberships: Text = {
  ar: "العضويات في مكتب اللجنة",
  fr: "Les qualités de membre au bureau du comité",
  en: "Memberships at the desk",
};

const plan: Text = {
  ar: "خطة العمل الوطنية في مكتب اللجنة",
  fr: "Le plan d’action national au bureau du comité",
  en: "The national action plan at the desk",
};

const due: Text = {
  ar: "الآجال في مكتب اللجنة",
  fr: "Les échéances au bureau du comité",
  en: "What is due, at the desk",
};

const planning: Text = {
  ar: "برمجة اجتماع في مكتب اللجنة",
  fr: "Programmer une réunion au bureau du comité",
  en: "Plan a meeting at the desk",
};

const enriching: Text = {
  ar: "إغناء المحضر في مكتب اللجنة",
  fr: "Enrichir le procès-verbal au bureau du comité",
  en: "Enrich the minutes at the desk",
};

const association: Text = {
  ar: "صفحة الجمعية في مكتب اللجنة",
  fr: "La page de l’association au bureau du comité",
  en: "The association’s page at the desk",
};

const method: Text = {
  ar: "منهجية الانتقاء في مكتب اللجنة",
  fr: "La méthode de sélection au bureau du comité",
  en: "The selection method at the desk",
};

const call: Text = {
  ar: "الإعلان عن الترشيح في مكتب اللجنة",
  fr: "L’appel à candidatures au bureau du comité",
  en: "The call for candidacies at the desk",
};

const candidacy: Text = {
  ar: "ملف الترشيح في مكتب اللجنة",
  fr: "Le dossier de candidature au bureau du comité",
  en: "The candidacy’s dossier at the desk",
};

const desk: Text = { ar: "مكتب اللجنة", fr: "Le bureau du comité", en: "The committee’s desk" };

/** Where each kind of matter is worked on, below the desk. */
const places: Readonly<Record<string, (id: string) => string>> = {
  MEETING: (id) => `meetings/${id}`,
  SEAT: () => "memberships",
  PLAN: (id) => `plans/${id}`,
  ASSOCIATION: (id) => `space/${id}`,
  METHOD: (id) => `methods/${id}`,
  CALL: (id) => `calls/${id}`,
  CANDIDACY: (id) => `candidacies/${id}`,
};

/** Where a matter is worked on, below the desk, by its key. */
export const placeAtDesk = (matter: string): string => places[kindIn(matter)]?.(idIn(matter)) ?? "due";

/** A place at the desk under a name: "meetings/new". */
export const deskFact = (name: string, path: string, { address }: Post): Fact => ({
  name,
  value: { run: "address", text: `${address}/desk/${path}` },
});

const deskAddress = (name: Text, path: string, post: Post, language: Language): Block => ({
  block: "facts",
  facts: [deskFact(say(name, language), path, post)],
});

/** Where a meeting is worked on. */
export const meetingAtDesk = (id: string, post: Post, language: Language): Block =>
  deskAddress(meeting, `meetings/${id}`, post, language);

/** What the way to each kind of matter is called. */
const ways: Readonly<Record<string, Text>> = {
  ...{ MEETING: meeting, SEAT: memberships, PLAN: plan, METHOD: method },
  CALL: call,
  CANDIDACY: candidacy,
};

/** Where a matter is worked on, by its key. */
export const matterAtDesk = (matter: string, post: Post, language: Language): Block =>
  deskAddress(ways[kindIn(matter)] ?? due, placeAtDesk(matter), post, language);

/** Where a meeting is planned. */
export const planAtDesk = (post: Post, language: Language): Block =>
  deskAddress(planning, "meetings/new", post, language);

/** Where a member enriches the minutes of a meeting. */
export const enrichAtDesk = (id: string, post: Post, language: Language): Block =>
  deskAddress(enriching, `meetings/${id}/contributions/new`, post, language);

/** Where an association's people follow and complete its file. */
export const associationAtDesk = (id: string, post: Post, language: Language): Block =>
  deskAddress(association, `space/${id}`, post, language);

/** Where a member's work at the desk begins. */
export const meetingsAtDesk = (post: Post, language: Language): Block => deskAddress(desk, "meetings", post, language);
