import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import { type ActName, may } from "#committee/permissions";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  nav: { ar: "أقسام المكتب", fr: "Rubriques du bureau", en: "Parts of the desk" },
  home: { ar: "الرئيسية", fr: "Accueil", en: "Home" },
  meetings: { ar: "الاجتماعات", fr: "Réunions", en: "Meetings" },
  memberships: { ar: "العضويات", fr: "Qualités de membre", en: "Memberships" },
  due: { ar: "الآجال", fr: "Échéances", en: "What is due" },
  committee: { ar: "اللجنة", fr: "Comité", en: "Committee" },
  plans: { ar: "الخطط", fr: "Plans", en: "Plans" },
  methods: { ar: "منهجية الانتقاء", fr: "Méthode de sélection", en: "Selection method" },
  calls: { ar: "نداءات الترشيح", fr: "Appels", en: "Calls" },
  candidacies: { ar: "الترشيحات", fr: "Candidatures", en: "Candidacies" },
  letters: { ar: "المراسلات المرتجعة", fr: "Courriers retournés", en: "Returned letters" },
  calendar: { ar: "الرزنامة", fr: "Calendrier", en: "Calendar" },
  group: { ar: "مجموعة التواصل", fr: "Groupe", en: "Group" },
  space: { ar: "فضاء المجتمع المدني", fr: "Société civile", en: "Civil society" },
  me: { ar: "بياناتي", fr: "Mes données", en: "My data" },
} as const satisfies Record<string, Text>;

/** Where its reader is, and what they are to the committee. */
type Around = Readonly<{ language: Language; path: string; roles?: readonly Role[] }>;

/** Where each part of the desk begins, what it is called, and the act that it is for. */
const parts: readonly (readonly [to: string, name: Text, act: ActName])[] = [
  ["/desk", words.home, "listMeetings"],
  ["/desk/meetings", words.meetings, "listMeetings"],
  ["/desk/due", words.due, "readDue"],
  ["/desk/committee", words.committee, "readCommittee"],
  ["/desk/plans", words.plans, "adoptPlan"],
  ["/desk/memberships", words.memberships, "readMemberships"],
  ["/desk/methods", words.methods, "listMethods"],
  ["/desk/calls", words.calls, "listCalls"],
  ["/desk/candidacies", words.candidacies, "listOwnCandidacies"],
  ["/desk/letters", words.letters, "readReturned"],
  ["/desk/calendar", words.calendar, "showCalendar"],
  ["/desk/group", words.group, "readGroup"],
  ["/desk/space", words.space, "listAssociations"],
  ["/desk/me", words.me, "readOwnEntry"],
];

const allowedTo = (roles: readonly Role[]) => parts.filter(([, , act]) => may(roles, act));

/** The way around the desk, as far as its reader may go. */
export const Nav = ({ language, path, roles = [] }: Around): VNode => (
  <nav class="nav" aria-label={say(words.nav, language)}>
    <ul>
      {allowedTo(roles).map(([to, name]) => (
        <li key={to}>
          <a href={to} aria-current={to === path ? "page" : undefined}>
            {say(name, language)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
