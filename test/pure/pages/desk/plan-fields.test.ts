import { expect, test } from "@jest/globals";
import { planFields } from "#committee/meetings/plan";
import { namesOf } from "#pages/desk/kit/named";
import { meetingDesk } from "#pages/desk/meetings/desk";
import { planFacts } from "#wording/meeting-plan";
import { languages } from "#wording/wording";
import { otherPlan, plan } from "../../committee/examples.ts";

const fields = Object.keys(planFields);

test.each(["planMeeting", "changePlan"] as const)("%s asks for each field of a plan", (act) => {
  const asked = Object.keys(namesOf(meetingDesk[act].form.fields, "fr"));
  expect(asked.toSorted()).toEqual(fields.map((field) => `/${field}`).toSorted());
});

test.each(languages)(
  "in %s each field of a plan is told among its facts, but for the agenda, which has a list",
  (language) => {
    const told = (one: typeof plan) => JSON.stringify(planFacts(one, language));
    const others = new Map<string, unknown>(Object.entries(otherPlan));
    const untold = fields.filter((field) => told({ ...plan, [field]: others.get(field) }) === told(plan));
    expect(untold).toEqual(["agenda"]);
  },
);
