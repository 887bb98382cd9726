import { recordAttendance } from "#committee/meetings/attendance";
import type { Meeting } from "#committee/meetings/meeting";
import { publishMinutes, sendMinutes } from "#committee/meetings/minutes";
import { cancelMeeting, postponeMeeting, sendNotice } from "#committee/meetings/planning";
import { allowed, circumstancesOn, planned, sheet } from "./examples.ts";

export const reason = { ar: "سبب" };

/** Of 17 December 2026, with notice on the last day for it. */
export const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;
export const postponed = allowed(postponeMeeting(noticed, reason, circumstancesOn("2026-12-08"))).state;
export const cancelled = allowed(cancelMeeting(noticed, reason, circumstancesOn("2026-12-08"))).state;
export const held = allowed(recordAttendance(noticed, sheet())).state;

/** To be enriched until the 24th. */
export const sent = allowed(sendMinutes(held, circumstancesOn("2026-12-22"))).state;
export const published = allowed(publishMinutes(sent, [], circumstancesOn("2026-12-25"))).state;

/** A meeting at each of its stages. */
export const stages: readonly Meeting[] = [planned, noticed, postponed, cancelled, held, sent, published];
