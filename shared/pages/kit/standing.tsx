import type { Told } from "#committee/duties/board";
import { sayStanding } from "#wording/standings";
import type { Language } from "#wording/wording";

const badges = {
  due: "badge badge-live",
  overdue: "badge badge-stop",
  met: "badge",
  "met-late": "badge badge-warn",
  lapsed: "badge",
  moved: "badge",
} as const satisfies Record<Told["standing"], string>;

type Stands = Parameters<typeof sayStanding>[0];

/** How a duty stands; what is late, or was, is seen from afar. */
export const HowItStands = ({
  duty,
  isNamed,
  language,
}: Readonly<{ duty: Omit<Stands, "isNamed">; isNamed: boolean; language: Language }>) => (
  <span class={badges[duty.standing]}>{sayStanding({ ...duty, isNamed }, language)}</span>
);
