import type { Text } from "#wording/languages";

/** What each kind of group is called. */
export const groupKinds = {
  "implementation-committee": { ar: "لجنة التنفيذ", fr: "Comité de mise en œuvre", en: "Implementation committee" },
  thematic: { ar: "مجموعات موضوعاتية", fr: "Groupes thématiques", en: "Thematic groups" },
  territorial: { ar: "مجموعات مجالية", fr: "Groupes territoriaux", en: "Territorial groups" },
} as const satisfies Record<string, Text>;
