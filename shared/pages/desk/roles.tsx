import type { VNode } from "preact";
import type { Role } from "#committee/permissions";
import { type Language, say, type Text } from "#wording/wording";

const names: Readonly<Record<Role, Text>> = {
  secretariat: { ar: "كتابة اللجنة", fr: "Secrétariat du comité", en: "Secretariat of the committee" },
  "administration-member": {
    ar: "عضو يمثل الإدارة",
    fr: "Membre représentant l’administration",
    en: "Member for the administration",
  },
  "civil-society-member": {
    ar: "عضو يمثل المجتمع المدني",
    fr: "Membre représentant la société civile",
    en: "Member for civil society",
  },
};

type Held = Readonly<{ roles: readonly Role[]; language: Language }>;

/** What a person is to the committee, in words. */
export const Roles = ({ roles, language }: Held): VNode => (
  <ul>
    {roles.map((role) => (
      <li key={role}>{say(names[role], language)}</li>
    ))}
  </ul>
);
