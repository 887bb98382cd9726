import { civilDateAt } from "#calendar/legal-time";
import { bodyIn, rowsIn, valuesIn } from "#functions/desk/kit/form";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { earliestMeeting } from "#guide/article-05-dates";
import { editionOn } from "#guide/editions";
import type { Trouble } from "#pages/desk/kit/faults";
import { planPage } from "#pages/desk/meetings/plan";

/** How many items an agenda may have. */
const MOST = 30;

type Carried = Parameters<typeof planPage>[0]["carried"];

type Drawn = Readonly<{
  carried: Carried;
  /** What stands in the fields, as a body. */
  body: unknown;
  rows: number;
  trouble?: Trouble | undefined;
  /** What stands on the register, where it has changed meanwhile. */
  current?: unknown;
  /** What a change of it sets going, where members have notice of it. */
  anew?: Parameters<typeof planPage>[0]["anew"];
}>;

/** Whether the form was sent for room for another item, and not to be saved. */
export const wantsRoom = ({ form }: Visit): boolean => form.get("do") === "add-item";

/** What was typed, and the rows there were for it. */
export const typedIn = ({ form }: Visit) => ({ body: bodyIn(form), rows: Math.max(1, rowsIn(form, "agenda")) });

/** The form of a plan, with all that stands in it. */
export const drawPlan = (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  { carried, body, rows, trouble, current, anew }: Drawn,
) => {
  const today = civilDateAt(office.now());
  return planPage({
    frame: frameOf(visit, visitor),
    filled: {
      language: visitor.language,
      values: valuesIn(body),
      faults: trouble?.errors ?? [],
      current: current === undefined ? undefined : valuesIn(current),
    },
    rows: Math.min(MOST, rows),
    earliest: earliestMeeting(today, editionOn(today)),
    carried,
    trouble,
    anew,
  });
};
