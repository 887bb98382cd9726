import type { Purpose } from "#committee/meetings/from-letter";
import { Problem } from "#functions/api/problem";
import { type Followed, follow } from "#functions/desk/from-letter/followed";
import { onceFor } from "#functions/desk/from-letter/used-up";
import { shownEnded } from "#functions/desk/from-letter/visits";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Keys } from "#functions/desk/sign-in/codes";
import type { Opening } from "#functions/desk/sign-in/opening";
import { opened } from "#functions/desk/sign-in/session";
import { again } from "#functions/kernel/again";
import type { DeskOffice } from "#functions/kernel/offices";

/** The form that each link leads to, below its meeting. */
const forms = {
  coming: "coming",
  proposal: "proposals/new",
  contribution: "contributions/new",
} as const satisfies Record<Purpose, string>;

/** Opens the session of who entered the right code, and with that uses up their link; whoever comes second opens none. */
const enter = async (office: DeskOffice, visit: Visit, { text, link }: Followed, keys: Keys): Promise<Shown> => {
  const outcome = await again(() => office.register.take(onceFor(office, text)));
  if (outcome === "taken")
    return { to: `/desk/meetings/${link.meeting}/${forms[link.purpose]}`, cookies: opened(keys) };
  await office.codes.revoke(keys.refresh);
  const now = await follow(office, visit, text);
  if ("ended" in now) return shownEnded(now);
  throw new Problem("overtaken", {}, now.frame.language);
};

type Begun = Readonly<{ session: string; link: string }>;

/** The sign-in that was begun from a letter, its link checked anew; where that is good no more, the page that says so. */
export const openingBy = async (office: DeskOffice, visit: Visit, begun: Begun): Promise<Opening | Shown> => {
  const followed = await follow(office, visit, begun.link);
  if ("ended" in followed) return shownEnded(followed);
  const { person, frame } = followed;
  return {
    begun: { email: person.email, session: begun.session },
    language: frame.language,
    again: frame.path,
    enter: (keys) => enter(office, visit, followed, keys),
  };
};
