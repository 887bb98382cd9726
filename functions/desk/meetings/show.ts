import { type Milestones, meetingDates } from "#committee/calendar/meeting-dates";
import { may } from "#committee/permissions";
import type { Drawn, Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { type Scene, sceneOf } from "#functions/desk/meetings/scene";
import type { DeskOffice } from "#functions/kernel/offices";
import { lastNotice, proposalsClose } from "#guide/article-05-dates";
import type { Trouble } from "#pages/desk/kit/faults";
import type { Frame } from "#pages/desk/kit/frame";
import { type DoneAct, done } from "#pages/desk/meetings/done";
import { meetingPage } from "#pages/desk/meetings/meeting";

const isDone = (name: string | null): name is DoneAct => name !== null && Object.hasOwn(done, name);

/** A member's own time for proposals counts from the day the notice reached them; one that hasn't has begun nothing. */
const milestonesIn = ({ meeting, receipt }: Scene): Milestones =>
  receipt === "not-received"
    ? { ...meeting, noticeSentOn: undefined }
    : { ...meeting, noticeReceivedOn: receipt?.receivedOn };

const noticeToday = ({ meeting, circumstances: { today, almanac, edition } }: Scene) => ({
  today,
  lastDay: lastNotice(meeting.heldOn, edition),
  proposalsUntil: proposalsClose(today, almanac, edition),
});

const datesIn = (scene: Scene) => ({
  dates: meetingDates(milestonesIn(scene), scene.circumstances.almanac, scene.circumstances.edition),
  notice: noticeToday(scene),
});

type Told = Readonly<{ frame: Frame; trouble?: Trouble | undefined; was?: string | null }>;

/** A meeting, what may be done about it now, and what was done or went wrong with what was tried. */
export const drawMeeting = (scene: Scene, { frame, trouble, was = null }: Told): Drawn => {
  const { meeting, can, replies, roles } = scene;
  return meetingPage({
    frame,
    ...{ meeting, can, replies },
    ...datesIn(scene),
    readsReplies: may(roles, "readReplies"),
    trouble,
    ...(isDone(was) && { done: was }),
  });
};

/** A meeting for who visits it. */
export const show = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const scene = await sceneOf(office, visit, visitor);
  return { page: drawMeeting(scene, { frame: frameOf(visit, visitor), was: visit.query.get("done") }) };
};
