import type { VNode } from "preact";
import type { Role } from "#committee/kernel/roles";
import { may } from "#committee/permissions";
import { calendarDesk } from "#pages/desk/calendar/desk";
import { callDesk } from "#pages/desk/calls/desk";
import { candidacyDesk } from "#pages/desk/candidacies/desk";
import { compositionDesk } from "#pages/desk/composition/desk";
import { dutyDesk } from "#pages/desk/duties/desk";
import { fileDesk } from "#pages/desk/files/desk";
import { groupDesk } from "#pages/desk/groups/desk";
import { importDesk } from "#pages/desk/imports/desk";
import { menuOf } from "#pages/desk/kit/desk-act";
import type { ToldAct } from "#pages/desk/kit/told-act";
import { letterDesk } from "#pages/desk/letters/desk";
import { meetingDesk } from "#pages/desk/meetings/desk";
import { membershipDesk } from "#pages/desk/memberships/desk";
import { methodDesk } from "#pages/desk/methods/desk";
import { peopleDesk } from "#pages/desk/people/desk";
import { planDesk } from "#pages/desk/plans/desk";
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
  ...menuOf(planDesk, "/plans"),
  ...menuOf(compositionDesk, "/committee"),
  ...menuOf(methodDesk, "/methods"),
  ...menuOf(callDesk, "/calls"),
  ...menuOf(candidacyDesk, "/candidacies"),
  ...menuOf(groupDesk, "/groups"),
  ...menuOf(meetingDesk),
  ...menuOf(associationDesk),
  ...menuOf(importDesk),
  ...menuOf(dutyDesk, "/due"),
  ...menuOf(letterDesk),
  ...menuOf(fileDesk),
  ...menuOf(calendarDesk, "/calendar"),
  ...menuOf(membershipDesk, "/memberships"),
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
