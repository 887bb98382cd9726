import type { CivilDate } from "#calendar/civil-date";
import type { Sitters } from "#committee/composition/composition";
import type { Group } from "#committee/groups/groups";
import type { NewerShape } from "#committee/kernel/shape";
import type { PublicMeeting } from "#committee/meetings/documents";
import type { Complete } from "#committee/space/association";
import type { PublicBoards } from "#functions/publish/public-boards";
import type { Shown } from "#pages/kit/view";
import type { ShownCall } from "#pages/public/calls/call";
import type { ShownMethod } from "#pages/public/methods/method";
import type { ShownPlan } from "#pages/public/plans/plans";

/**
 * All that marked documents are rendered from: what they show of meetings, the latest first, and of duties, who ever sat, the plans, the last adopted first, the groups, the methods, the last drafted first, the calls for candidacies, the last to open first, the day, and the site's address.
 */
export type PublicRecord = Readonly<{
  /** The meetings whose own page is marked. */
  shown: readonly Shown[];
  /** The meetings of each year that is marked. */
  years: ReadonlyMap<string, readonly PublicMeeting[]>;
  /** The meetings to come and the latest past, and the years that have a page. */
  latest: readonly PublicMeeting[];
  meetingYears: readonly number[];
  /** Every meeting, where everything is to be rendered. */
  all: readonly PublicMeeting[];
  boards: PublicBoards;
  /** The members of the civil-society space. */
  space: readonly Complete[];
  sitters: Sitters;
  plans: readonly ShownPlan[];
  groups: readonly Group[];
  methods: readonly ShownMethod[];
  calls: readonly ShownCall[];
  today: CivilDate;
  address: string;
  /** What a newer release wrote, and is not among all this. */
  hidden: readonly NewerShape[];
}>;
