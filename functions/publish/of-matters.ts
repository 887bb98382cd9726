import { CivilDate } from "#calendar/civil-date";
import { Region } from "#committee/kernel/regions";
import { inEach, type Renderer } from "#functions/publish/in-each";
import * as paths from "#pages/kit/paths";
import { callPage, callsPage } from "#pages/public/calls/call";
import { compositionPage } from "#pages/public/composition/committee";
import { meetingPage } from "#pages/public/meetings/meeting";
import { furtherPages } from "#pages/public/methods/lists";
import { currentMethodPage, methodPage } from "#pages/public/methods/method";
import { methodPartPage } from "#pages/public/methods/part";
import { planPage } from "#pages/public/plans/plans";
import { regionPage } from "#pages/public/space/region";
import { spacePage } from "#pages/public/space/space";

/** A page of a matter that is not on the public record any more stays as it was: pages are not taken back unseen. */
const meeting: Renderer = async (record, id) => {
  const found = record.shown.find((one) => one.meeting.id === id);
  return found ? inEach(record, paths.meetingPath(id), (view) => meetingPage(found, view)) : [];
};

/** The index of the civil-society space, or one region of it. */
const space: Renderer = async (record, of) => {
  if (of === "") return inEach(record, paths.spacePath, (view) => spacePage(record.space, view));
  const region = Region.safeParse(of).data;
  return region ? inEach(record, paths.regionPath(region), (view) => regionPage(region, record.space, view)) : [];
};

const plan: Renderer = async (record, id) => {
  const found = record.plans.find((one) => one.plan.id === id);
  return found ? inEach(record, paths.planPath(id), (view) => planPage(found, view)) : [];
};

/** One method with the further pages of its lists, or the current one. */
const method: Renderer = async (record, id) => {
  if (id === "") return inEach(record, paths.currentMethodPath, (view) => currentMethodPage(record.methods, view));
  const found = record.methods.find((one) => one.method.id === id);
  if (found === undefined) return [];
  return [
    ...inEach(record, paths.methodPath(id), (view) => methodPage(found, view)),
    ...furtherPages(found.method).flatMap((part) =>
      inEach(record, paths.methodPartPath(id, ...part), (view) => methodPartPage(found, part, view)),
    ),
  ];
};

/** One call for candidacies, or all of them. */
const call: Renderer = async (record, id) => {
  if (id === "") return inEach(record, paths.callsPath, (view) => callsPage(record.calls, view));
  const found = record.calls.find((one) => one.call.id === id);
  return found ? inEach(record, paths.callPath(id), (view) => callPage(found, view)) : [];
};

/** The committee as it became on a day. */
const composition: Renderer = async (record, of) => {
  const day = CivilDate.parse(of);
  return inEach(record, paths.compositionPath(day), (view) => compositionPage(record.sitters, day, view));
};

/** What renders the pages of each kind of matter, one of them or what they are listed on. */
export const ofMatters: Readonly<Record<string, Renderer>> = { meeting, space, plan, method, call, composition };
