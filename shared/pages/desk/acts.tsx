import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import { may } from "#committee/permissions";
import { calendarActs } from "#pages/desk/acts-of-calendar";
import { callsActs } from "#pages/desk/acts-of-calls";
import { candidaciesActs } from "#pages/desk/acts-of-candidacies";
import { compositionActs } from "#pages/desk/acts-of-composition";
import { filesActs } from "#pages/desk/acts-of-files";
import { groupsActs } from "#pages/desk/acts-of-groups";
import { lettersActs } from "#pages/desk/acts-of-letters";
import { meetingsActs } from "#pages/desk/acts-of-meetings";
import { membershipsActs } from "#pages/desk/acts-of-memberships";
import { methodsActs } from "#pages/desk/acts-of-methods";
import { ownActs } from "#pages/desk/acts-of-own";
import { secretariatActs } from "#pages/desk/acts-of-secretariat";
import { spaceActs } from "#pages/desk/acts-of-space";
import type { ToldAct } from "#pages/desk/told-act";
import { type Language, say } from "#wording/wording";

/** Every act that isn't open to all, concept by concept. */
export const acts: readonly ToldAct[] = [
  ...compositionActs,
  ...methodsActs,
  ...callsActs,
  ...candidaciesActs,
  ...groupsActs,
  ...meetingsActs,
  ...spaceActs,
  ...lettersActs,
  ...filesActs,
  ...calendarActs,
  ...membershipsActs,
  ...ownActs,
  ...secretariatActs,
];

type Allowed = Readonly<{ roles: readonly Role[]; language: Language }>;

/** What a person of these roles may do, by the table of permissions; what has a page of its own leads there. */
export const Allowed = ({ roles, language }: Allowed): VNode => (
  <ul>
    {acts
      .filter(({ act }) => may(roles, act))
      .map(({ act, says, at }) => (
        <li key={act}>{at ? <a href={at}>{say(says, language)}</a> : say(says, language)}</li>
      ))}
  </ul>
);
