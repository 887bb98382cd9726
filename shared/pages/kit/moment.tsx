import type { VNode } from "preact";
import type { Instant } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt } from "#calendar/legal-time";
import { sayMoment } from "#wording/moments";
import type { Language } from "#wording/wording";

/** A moment in words, as calendar and clock show it in Morocco. */
export const momentIn = (instant: Instant, language: Language): string =>
  sayMoment({ day: civilDateAt(instant), time: clockTimeAt(instant) }, language);

/** The same, for a page. */
export const Moment = ({ at, language }: Readonly<{ at: Instant; language: Language }>): VNode => (
  <time dateTime={at}>{momentIn(at, language)}</time>
);

/** Where seconds count. */
export const ExactMoment = ({ at, language }: Readonly<{ at: Instant; language: Language }>): VNode => (
  <time dateTime={at}>
    {momentIn(at, language)} <bdi dir="ltr">{`(${at.slice(0, 19)}Z)`}</bdi>
  </time>
);
