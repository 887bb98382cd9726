import { methodPartPath, methodPath } from "#pages/kit/paths";
import type { View } from "#pages/kit/view";
import { asPage } from "#pages/public/kit/layout";
import { goesOnAfter, type List, partOf } from "#pages/public/methods/lists";
import { aboveMethods, type ShownMethod } from "#pages/public/methods/method";
import { MethodContributions, MethodVotes } from "#pages/public/methods/said";
import { methodNames } from "#wording/methods";
import { say, sayWords } from "#wording/wording";

/** A further page of what was contributed to a method, or of who voted how. */
export const methodPartPage = ({ method }: ShownMethod, [list, page]: readonly [List, number], view: View): string => {
  const { language } = view;
  const shown = { method: partOf(method, page), goesOn: goesOnAfter(method, page, language), language };
  const title = sayWords(method.title, language).text;
  const name = say(list === "votes" ? methodNames.votes : methodNames.contributions, language);
  return asPage({
    view,
    path: methodPartPath(method.id, list, page),
    title: `${name} – ${title} (${page})`,
    crumbs: [
      aboveMethods(view),
      { path: methodPath(method.id), name: `${say(methodNames.method, language)} – ${title}` },
    ],
    children: list === "votes" ? <MethodVotes {...shown} /> : <MethodContributions {...shown} />,
  });
};
