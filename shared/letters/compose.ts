import type { Letter } from "#committee/correspondence";
import type { Contact } from "#committee/people";
import { invitation } from "#letters/invitation";
import { asMime } from "#letters/mime";
import { noticeDue } from "#letters/notice-due";
import { noticeOfMeeting } from "#letters/notice-of-meeting";
import type { Post } from "#letters/post";

/** A letter to one recipient in their language, as raw MIME; the same input gives the same bytes. */
export const compose = (letter: Letter, recipient: Contact, post: Post): Promise<Uint8Array> => {
  switch (letter.letter) {
    case "notice-of-meeting":
      return asMime({
        message: noticeOfMeeting(letter, recipient, post),
        invitation: invitation(letter.meeting, recipient, post),
        recipient,
        post,
      });
    case "notice-due":
      return asMime({ message: noticeDue(letter, recipient, post), recipient, post });
  }
};
