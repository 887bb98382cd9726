import type { VNode } from "preact";
import type { Instant } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import { sayMoment } from "#wording/moments";
import type { Language } from "#wording/wording";

/** An instant in words, as calendar and clock show it in Morocco. */
export const Moment = ({ at, language }: Readonly<{ at: Instant; language: Language }>): VNode => (
  <time dateTime={at}>{sayMoment({ day: civilDateAt(at), time: clockTimeAt(at) }, language)}</time>
);
