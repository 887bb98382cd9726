import type { Letter } from "#committee/correspondence";
import type { Contact } from "#committee/people";
import { absenceWarning } from "#letters/absence-warning";
import { absencesCounted } from "#letters/absences-counted";
import { absencesResting } from "#letters/absences-resting";
import { appointed } from "#letters/appointed";
import { appointmentAsked } from "#letters/appointment-asked";
import { associationChecked } from "#letters/association-checked";
import { associationRegistered } from "#letters/association-registered";
import { callAnnounced } from "#letters/call-announced";
import { candidacyComplete } from "#letters/candidacy-complete";
import { candidacyIncomplete } from "#letters/candidacy-incomplete";
import { candidacyJudged } from "#letters/candidacy-judged";
import { candidacyRegistered } from "#letters/candidacy-registered";
import { deadlinesMoved } from "#letters/deadlines-moved";
import { depositReceipt } from "#letters/deposit-receipt";
import { depositRefused } from "#letters/deposit-refused";
import { formReceipt } from "#letters/form-receipt";
import { type Invitation, invitation, withdrawal } from "#letters/invitation";
import { justificationDisputed } from "#letters/justification-disputed";
import { justificationRejected } from "#letters/justification-rejected";
import { meetingPutOff } from "#letters/meeting-put-off";
import { membershipEnded } from "#letters/membership-ended";
import { membershipToEnd } from "#letters/membership-to-end";
import type { Message } from "#letters/message";
import { methodAsked } from "#letters/method-asked";
import { asMime } from "#letters/mime";
import { minutesOfMeeting } from "#letters/minutes-of-meeting";
import { minutesOverdue } from "#letters/minutes-overdue";
import { nextMeetingMissed } from "#letters/next-meeting-missed";
import { nomineeNamed } from "#letters/nominee-named";
import { noticeMissed } from "#letters/notice-missed";
import { noticeOfMeeting } from "#letters/notice-of-meeting";
import type { Post } from "#letters/post";
import { proposalDeclined } from "#letters/proposal-declined";
import { reminders } from "#letters/reminders";
import { seated } from "#letters/seated";

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
