import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import { may } from "#committee/permissions";
import { calendarActs } from "#pages/desk/calendar/acts";
import { callsActs } from "#pages/desk/calls/acts";
import { candidaciesActs } from "#pages/desk/candidacies/acts";
import { compositionActs } from "#pages/desk/composition/acts";
import { fileDesk } from "#pages/desk/files/desk";
import { groupDesk } from "#pages/desk/groups/desk";
import { menuOf } from "#pages/desk/kit/desk-act";
import type { ToldAct } from "#pages/desk/kit/told-act";
import { lettersActs } from "#pages/desk/letters/acts";
import { meetingsActs } from "#pages/desk/meetings/acts";
import { membershipsActs } from "#pages/desk/memberships/acts";
import { methodDesk } from "#pages/desk/methods/desk";
import { peopleDesk } from "#pages/desk/people/desk";
import { associationDesk } from "#pages/desk/space/desk";
import { type Language, say } from "#wording/wording";

/** The sight of a meeting's link: it is told with what people do for themselves. */
const joining: ToldAct = {
  act: "joinMeeting",
  says: {
    ar: "المشاركة في الاجتماعات، عن بعد أيضا",
    fr: "Participer aux réunions, y compris à distance",
    en: "Join the meetings, remotely too",
  },
};

/** Every act that isn't open to all, concept by concept. */
export const acts: readonly ToldAct[] = [
  ...compositionActs,
  ...menuOf(methodDesk, "/methods"),
  ...callsActs,
  ...candidaciesActs,
  ...menuOf(groupDesk, "/groups"),
  ...meetingsActs,
  ...menuOf(associationDesk),
  ...lettersActs,
  ...menuOf(fileDesk),
  ...calendarActs,
  ...membershipsActs,
  joining,
  ...menuOf(peopleDesk),
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
