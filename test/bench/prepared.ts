import { onMeetings } from "./subjects/on-meetings.ts";
import { onMethods } from "./subjects/on-methods.ts";
import { onOthers } from "./subjects/on-others.ts";
import { onPeople } from "./subjects/on-people.ts";
import { onSeats } from "./subjects/on-seats.ts";
import type { Prepares } from "./subjects/prepares.ts";

/** Acts whose call doesn't follow from their rows and examples alone: what stands beside their matter, or who asks. */
export const prepared: Prepares = { ...onMeetings, ...onMethods, ...onSeats, ...onPeople, ...onOthers };
