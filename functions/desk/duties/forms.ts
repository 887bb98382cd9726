import { boardOf, type Told } from "#committee/duties/board";
import { mayBeExplained } from "#committee/duties/explanations";
import type { dutyActs } from "#committee/duties/matter";
import { dutyRoutes } from "#contract/duties/duties";
import { dutyEndpoints } from "#functions/api/duties/acts";
import { toldDuty } from "#functions/api/duties/told";
import { Problem } from "#functions/api/kernel/problem";
import { readAs } from "#functions/api/kernel/unreadable";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { todayOf } from "#functions/kernel/circumstances";
import { dutiesFor, isDuty } from "#functions/readers/duties";
import { explainPage } from "#pages/desk/duties/explain";
import { deskOf } from "#pages/desk/kit/place";

type Explaining = Readonly<{ duty: Told; version: number }>;

const dutyAt = async ({ office, visit }: At): Promise<Explaining> => {
  const { kind, id, name, on } = readAs(dutyRoutes.explainDuty.params, visit.params);
  const about = `${kind}#${id}`;
  const key = { about, name, on };
  const [duties, found] = await Promise.all([
    dutiesFor(office.register, key, todayOf(office)),
    office.register.load([about]),
  ]);
  const duty = boardOf(duties, todayOf(office)).find(isDuty(key));
  const matter = found.get(about);
  if (duty === undefined || matter === undefined) throw new Problem("unknown");
  return { duty, version: matter.version };
};

/** Why a duty was missed or met late. */
const explainDuty = formOf({
  endpoint: dutyEndpoints.explainDuty,
  scene: dutyAt,
  versionOf: ({ version }) => version,
  leads: ({ duty }) => (mayBeExplained(duty) ? undefined : deskOf(duty.about)),
  first: () => ({}),
  draw: (asked, { duty }) => explainPage(asked, toldDuty(duty)),
  to: ({ body }) => `${deskOf(body.about.matter)}?done=explained`,
});

/** The form of each act on duties. */
export const dutyForms: FormsOn<typeof dutyActs> = { explainDuty };
