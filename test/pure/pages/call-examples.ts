import type { Call } from "#committee/call";
import { toldCall } from "#functions/api/calls/told";
import type { ShownCall } from "#pages/call";
import {
  announcedCall,
  callAt,
  candidacy,
  closingCall,
  depositsBut,
  judgedAtClose,
} from "../committee/call-examples.ts";
import { at, id } from "../committee/examples.ts";
import { post } from "../letters/examples.ts";

const shown = (call: Call): ShownCall => ({
  call: toldCall({ key: `CALL#${id}`, version: 1, head: post.head, owes: [], state: call }, at("2027-02-10")),
  head: post.head,
});

export const announcedShown = shown(announcedCall);
export const openShown = shown(callAt(announcedCall, "2027-02-01", "09:00"));

/** Closed with one candidacy in study and one set aside. */
export const closedShown = shown(
  callAt(closingCall, "2027-03-01", "16:01", [
    judgedAtClose(candidacy()),
    judgedAtClose(candidacy({ form: undefined, deposits: depositsBut(1) })),
  ]),
);
