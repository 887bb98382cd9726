import type { Text } from "#wording/languages";

/** How far the work of an association reaches. */
export const scopeNames = {
  local: { ar: "محلي", fr: "Locale", en: "Local" },
  national: { ar: "وطني", fr: "Nationale", en: "National" },
} as const satisfies Record<string, Text>;
