import type { Text } from "#wording/languages";

/** What each kind of group is called, where those of one kind stand together. */
export const groupKinds = {
  "implementation-committee": { ar: "لجنة التنفيذ", fr: "Comité de mise en œuvre", en: "Implementation committee" },
  thematic: { ar: "مجموعات موضوعاتية", fr: "Groupes thématiques", en: "Thematic groups" },
  territorial: { ar: "مجموعات مجالية", fr: "Groupes territoriaux", en: "Territorial groups" },
} as const satisfies Record<string, Text>;

/** What a group of a kind is called. */
export const groupOfKind = {
  "implementation-committee": groupKinds["implementation-committee"],
  thematic: { ar: "مجموعة موضوعاتية", fr: "Groupe thématique", en: "Thematic group" },
  territorial: { ar: "مجموعة مجالية", fr: "Groupe territorial", en: "Territorial group" },
} as const satisfies Record<string, Text>;
