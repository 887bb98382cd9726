import type { Act } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone, attending, members } from "#committee/kernel/roles";
import type { Meeting } from "#committee/meetings/meeting";

const acts = {
  planMeeting: { by: ["secretariat"], asks: ["POST", "/meetings"] },
  changePlan: {
    by: ["secretariat"],
    at: ["planned", "noticed", "postponed"],
    asks: ["PUT", "/meetings/{id}"],
    desk: "/meetings/{id}/plan",
  },
  sendNotice: { by: ["secretariat"], at: ["planned"], asks: ["POST", "/meetings/{id}/notice"] },
  listMeetings: { by: anyone, asks: ["GET", "/meetings"] },
  showMeeting: { by: anyone, asks: ["GET", "/meetings/{id}"] },
  joinMeeting: { by: attending },
  postponeMeeting: { by: ["secretariat"], at: ["noticed"], asks: ["POST", "/meetings/{id}/postponement"] },
  cancelMeeting: {
    by: ["secretariat"],
    at: ["planned", "noticed", "postponed"],
    asks: ["POST", "/meetings/{id}/cancellation"],
  },
  propose: {
    by: members,
    at: ["noticed"],
    beside: true,
    asks: ["POST", "/meetings/{id}/proposals"],
    desk: "/meetings/{id}/proposals/new",
  },
  answerProposal: {
    by: ["secretariat"],
    at: ["noticed"],
    asks: ["POST", "/meetings/{id}/proposals/{proposal}/answer"],
    desk: "/meetings/{id}/proposals/{proposal}",
  },
  sayWhetherComing: { by: members, at: ["noticed"], beside: true, asks: ["PUT", "/meetings/{id}/coming"] },
  readReplies: { by: attending, asks: ["GET", "/meetings/{id}/replies"] },
  recordAttendance: { by: ["secretariat"], at: ["noticed", "held"], asks: ["PUT", "/meetings/{id}/attendance"] },
  writeMinutes: { by: ["secretariat"], at: ["held"], asks: ["PUT", "/meetings/{id}/minutes"] },
  sendMinutes: { by: ["secretariat"], at: ["held"], asks: ["POST", "/meetings/{id}/minutes/sending"] },
  contribute: {
    by: members,
    at: ["minutes-sent", "minutes-published"],
    beside: true,
    asks: ["POST", "/meetings/{id}/contributions"],
    desk: "/meetings/{id}/contributions/new",
  },
  takeIn: {
    by: ["secretariat"],
    at: ["minutes-sent"],
    asks: ["POST", "/meetings/{id}/contributions/{contribution}/taking-in"],
    desk: "/meetings/{id}/contributions/{contribution}",
  },
  publishMinutes: {
    by: ["secretariat"],
    at: ["minutes-sent"],
    sensitive: true,
    asks: ["POST", "/meetings/{id}/minutes/publication"],
  },
  readSheet: { by: attending },
  readDraft: { by: ["secretariat"] },
  readLetters: { by: ["secretariat"], asks: ["GET", "/meetings/{id}/letters"] },
  sendAgain: {
    by: ["secretariat"],
    at: ["noticed", "minutes-sent", "minutes-published"],
    asks: ["POST", "/meetings/{id}/letters/again"],
    desk: false,
  },
} as const satisfies Readonly<Record<string, Act<Meeting["stage"]>>>;

/** Meetings, from their plan to their published minutes (G5.1 to G5.8). */
export const meetingMatter = {
  name: "MEETING",
  path: "/meetings/{id}",
  desk: "/meetings/{id}",
  acts,
} as const satisfies Matter;
