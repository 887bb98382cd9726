import { pageNames } from "#pages/kit/names";
import { meetingPath, meetingsPath, yearPath } from "#pages/kit/paths";
import type { Shown, View } from "#pages/kit/view";
import { asPage } from "#pages/public/layout";
import { MinutesOf } from "#pages/public/meetings/minutes";
import { Participants } from "#pages/public/meetings/participants";
import { Agenda, Facts, type PartProps, RecordOf } from "#pages/public/meetings/parts";
import { say, type Text } from "#wording/wording";

const title: Text = {
  ar: "اجتماع لجنة الإشراف: {heldOn}",
  fr: "Réunion du comité de pilotage\u00a0: {heldOn}",
  en: "Meeting of the steering committee: {heldOn}",
};

/** The parts of a meeting's page, in their order. */
const parts: readonly ((props: PartProps) => preact.JSX.Element | null)[] = [
  Facts,
  Agenda,
  Participants,
  MinutesOf,
  RecordOf,
];

/** The page of a meeting of which notice was sent (G5.10). */
export const meetingPage = (shown: Shown, view: View): string => {
  const { id, heldOn } = shown.meeting;
  const year = heldOn.slice(0, 4);
  return asPage({
    view,
    path: meetingPath(id),
    title: say(title, view.language, { heldOn }),
    crumbs: [
      { path: meetingsPath, name: say(pageNames.meetings, view.language) },
      { path: yearPath(year), name: year },
    ],
    children: parts.map((Part) => <Part key={Part.name} shown={shown} view={view} />),
  });
};
