import type { Letter } from "#committee/correspondence";
import type { Contact } from "#committee/people/people";
import { callAnnounced } from "#letters/calls/announced";
import { candidacyComplete } from "#letters/candidacies/complete";
import { depositReceipt } from "#letters/candidacies/deposit-receipt";
import { depositRefused } from "#letters/candidacies/deposit-refused";
import { formReceipt } from "#letters/candidacies/form-receipt";
import { candidacyIncomplete } from "#letters/candidacies/incomplete";
import { candidacyJudged } from "#letters/candidacies/judged";
import { nomineeNamed } from "#letters/candidacies/nominee-named";
import { candidacyRegistered } from "#letters/candidacies/registered";
import { deadlinesMoved } from "#letters/duties/deadlines-moved";
import { reminders } from "#letters/duties/reminders";
import type { Message } from "#letters/kernel/message";
import type { Post } from "#letters/kernel/post";
import { type Invitation, invitation, withdrawal } from "#letters/meetings/invitation";
import { minutesOfMeeting } from "#letters/meetings/minutes";
import { minutesOverdue } from "#letters/meetings/minutes-overdue";
import { nextMeetingMissed } from "#letters/meetings/next-meeting-missed";
import { noticeOfMeeting } from "#letters/meetings/notice";
import { noticeMissed } from "#letters/meetings/notice-missed";
import { proposalDeclined } from "#letters/meetings/proposal-declined";
import { meetingPutOff } from "#letters/meetings/put-off";
import { absenceWarning } from "#letters/memberships/absence-warning";
import { absencesCounted } from "#letters/memberships/absences-counted";
import { absencesResting } from "#letters/memberships/absences-resting";
import { membershipEnded } from "#letters/memberships/ended";
import { justificationDisputed } from "#letters/memberships/justification-disputed";
import { justificationRejected } from "#letters/memberships/justification-rejected";
import { membershipToEnd } from "#letters/memberships/to-end";
import { methodAsked } from "#letters/methods/asked";
import { asMime } from "#letters/mime";
import { appointed } from "#letters/plans/appointed";
import { appointmentAsked } from "#letters/plans/appointment-asked";
import { associationChecked } from "#letters/space/checked";
import { associationRegistered } from "#letters/space/registered";
import { seated } from "#letters/space/seated";

const messageOf = (letter: Letter, recipient: Contact, post: Post): Message => {
  switch (letter.letter) {
    case "notice-of-meeting":
      return noticeOfMeeting(letter, recipient, post);
    case "meeting-postponed":
    case "meeting-cancelled":
      return meetingPutOff(letter, recipient, post);
    case "proposal-declined":
      return proposalDeclined(letter, recipient, post);
    case "minutes-of-meeting":
      return minutesOfMeeting(letter, recipient, post);
    case "notice-missed":
      return noticeMissed(letter, recipient, post);
    case "minutes-overdue":
      return minutesOverdue(letter, recipient, post);
    case "next-meeting-missed":
      return nextMeetingMissed(letter, recipient, post);
    case "deadlines-moved":
      return deadlinesMoved(letter, recipient, post);
    case "reminders":
      return reminders(letter, recipient, post);
    case "association-registered":
      return associationRegistered(letter, recipient, post);
    case "association-checked":
      return associationChecked(letter, recipient, post);
    case "seated":
      return seated(letter, recipient, post);
    case "absence-warning":
      return absenceWarning(letter, recipient, post);
    case "absences-counted":
      return absencesCounted(letter, recipient, post);
    case "absences-resting":
      return absencesResting(letter, recipient, post);
    case "justification-disputed":
      return justificationDisputed(letter, recipient, post);
    case "justification-rejected":
      return justificationRejected(letter, recipient, post);
    case "membership-to-end":
      return membershipToEnd(letter, recipient, post);
    case "membership-ended":
      return membershipEnded(letter, recipient, post);
    case "appointment-asked":
      return appointmentAsked(letter, recipient, post);
    case "appointed":
      return appointed(letter, recipient, post);
    case "method-asked":
      return methodAsked(letter, recipient, post);
    case "call-announced":
      return callAnnounced(letter, recipient, post);
    case "candidacy-registered":
      return candidacyRegistered(letter, recipient, post);
    case "nominee-named":
      return nomineeNamed(letter, recipient, post);
    case "candidacy-incomplete":
      return candidacyIncomplete(letter, recipient, post);
    case "candidacy-complete":
      return candidacyComplete(letter, recipient, post);
    case "candidacy-judged":
      return candidacyJudged(letter, recipient, post);
    case "deposit-receipt":
      return depositReceipt(letter, recipient, post);
    case "deposit-refused":
      return depositRefused(letter, recipient, post);
    case "form-receipt":
      return formReceipt(letter, recipient, post);
  }
};

/** What goes to calendars with a letter, if anything does. */
const invitationOf = (letter: Letter, recipient: Contact, post: Post): Invitation | undefined => {
  switch (letter.letter) {
    case "notice-of-meeting":
      return invitation(letter.meeting, recipient, post);
    case "meeting-postponed":
    case "meeting-cancelled":
      return withdrawal(letter.meeting, recipient, post);
    default:
      return undefined;
  }
};

/** A letter to one recipient in their language, as raw MIME; the same input gives the same bytes. */
export const compose = (letter: Letter, recipient: Contact, post: Post): Promise<Uint8Array> =>
  asMime({
    message: messageOf(letter, recipient, post),
    invitation: invitationOf(letter, recipient, post),
    recipient,
    post,
  });
