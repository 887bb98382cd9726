import type { VNode } from "preact";
import type { Role } from "#committee/permissions";
import { type Language, say, type Text } from "#wording/wording";

const names: Readonly<Record<Role, Text>> = {
  secretariat: { ar: "كتابة اللجنة", fr: "Secrétariat du comité", en: "Secretariat of the committee" },
  chair: {
    ar: "رئيس اللجنة",
    fr: "Présidence du comité",
    en: "Chair of the committee",
  },
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
  deputy: {
    ar: "نائب عضو يمثل الإدارة",
    fr: "Suppléant d’un membre représentant l’administration",
    en: "Deputy of a member for the administration",
  },
  "panel-member": {
    ar: "عضو لجنة الانتقاء",
    fr: "Membre du comité de sélection",
    en: "Member of the selection panel",
  },
  observer: {
    ar: "ملاحظ لدى لجنة الانتقاء",
    fr: "Observateur auprès du comité de sélection",
    en: "Observer of the selection panel",
  },
  association: {
    ar: "ممثل جمعية في فضاء المجتمع المدني",
    fr: "Représentant d’une association de l’espace de la société civile",
    en: "Representative of an association of the civil-society space",
  },
  candidate: {
    ar: "ممثل جمعية مترشحة",
    fr: "Représentant d’une association candidate",
    en: "Representative of an association that is a candidate",
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
