import { describe, expect, test } from "@jest/globals";
import { calendarMatter } from "#committee/calendar/matter";
import { callMatter } from "#committee/calls/matter";
import { candidacyMatter } from "#committee/candidacies/matter";
import { chairMatter } from "#committee/composition/matter";
import { dutyActs } from "#committee/duties/matter";
import { fileMatter } from "#committee/files/matter";
import { groupMatter } from "#committee/groups/matter";
import type { Acts } from "#committee/kernel/act";
import { meetingMatter } from "#committee/meetings/matter";
import { membershipMatter } from "#committee/memberships/matter";
import { methodMatter } from "#committee/methods/matter";
import { personMatter } from "#committee/people/matter";
import { type ActName, isAct } from "#committee/permissions";
import { planMatter } from "#committee/plans/matter";
import { associationMatter } from "#committee/space/matter";
import { calendarForms } from "#functions/desk/calendar/forms";
import { callForms } from "#functions/desk/calls/forms";
import { candidacyForms } from "#functions/desk/candidacies/forms";
import { compositionForms } from "#functions/desk/composition/forms";
import { dutyForms } from "#functions/desk/duties/forms";
import { fileForms } from "#functions/desk/files/forms";
import { groupForms } from "#functions/desk/groups/forms";
import type { Form } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";
import type { Visit } from "#functions/desk/kit/visit";
import { meetingForms } from "#functions/desk/meetings/forms";
import { membershipForms } from "#functions/desk/memberships/forms";
import { methodForms } from "#functions/desk/methods/forms";
import { peopleForms } from "#functions/desk/people/forms";
import { planForms } from "#functions/desk/plans/forms";
import { pageFor, within } from "#functions/desk/routes";
import { associationForms } from "#functions/desk/space/forms";
import { calendarDesk } from "#pages/desk/calendar/desk";
import { callDesk } from "#pages/desk/calls/desk";
import { candidacyDesk } from "#pages/desk/candidacies/desk";
import { compositionDesk } from "#pages/desk/composition/desk";
import { dutyDesk } from "#pages/desk/duties/desk";
import { fileDesk } from "#pages/desk/files/desk";
import { groupDesk } from "#pages/desk/groups/desk";
import type { DeskAct } from "#pages/desk/kit/desk-act";
import { placeOf } from "#pages/desk/kit/place";
import { meetingDesk } from "#pages/desk/meetings/desk";
import { membershipDesk } from "#pages/desk/memberships/desk";
import { methodDesk } from "#pages/desk/methods/desk";
import { peopleDesk } from "#pages/desk/people/desk";
import { planDesk } from "#pages/desk/plans/desk";
import { associationDesk } from "#pages/desk/space/desk";
import { eachOf } from "#pages/kit/field";
import { languages, say } from "#wording/wording";

type Concept = Readonly<{
  acts: Acts;
  told: Readonly<Record<string, DeskAct>>;
  forms: Readonly<Record<string, Form>>;
}>;

/** Each kind of matter: its acts, what is told of them at the desk, and their forms. */
const concepts: Readonly<Record<string, Concept>> = {
  people: { acts: personMatter.acts, told: peopleDesk, forms: peopleForms },
  files: { acts: fileMatter.acts, told: fileDesk, forms: fileForms },
  space: { acts: associationMatter.acts, told: associationDesk, forms: associationForms },
  plans: { acts: planMatter.acts, told: planDesk, forms: planForms },
  composition: { acts: chairMatter.acts, told: compositionDesk, forms: compositionForms },
  methods: { acts: methodMatter.acts, told: methodDesk, forms: methodForms },
  calls: { acts: callMatter.acts, told: callDesk, forms: callForms },
  candidacies: { acts: candidacyMatter.acts, told: candidacyDesk, forms: candidacyForms },
  calendar: { acts: calendarMatter.acts, told: calendarDesk, forms: calendarForms },
  meetings: { acts: meetingMatter.acts, told: meetingDesk, forms: meetingForms },
  memberships: { acts: membershipMatter.acts, told: membershipDesk, forms: membershipForms },
  duties: { acts: dutyActs, told: dutyDesk, forms: dutyForms },
  groups: { acts: groupMatter.acts, told: groupDesk, forms: groupForms },
};

/** The acts of a table that change something when they are asked for by a form of their own. */
const sentIn = (acts: Acts): readonly ActName[] =>
  Object.entries(acts).flatMap(([act, { asks, desk }]) =>
    isAct(act) && asks !== undefined && asks[0] !== "GET" && desk !== false ? [act] : [],
  );

const places = Object.values(concepts).flatMap(({ acts }) => sentIn(acts).map((act) => placeOf(act)!));

test("no two acts are asked for at one place", () => {
  expect(places).not.toContain(undefined);
  expect(new Set(places).size).toBe(places.length);
});

test.each(places)("who comes to %s finds its form there, and no page before it", (place) => {
  const path = place.replaceAll(/[{}]/g, "");
  for (const method of ["GET", "POST"]) {
    const found = pageFor(within, { method, path } as Visit);
    expect(found?.page).toBeDefined();
    expect(found?.page).toBe(within[`${method} ${place}`]);
  }
});

describe.each(Object.entries(concepts))("of %s", (_concept, { acts, told, forms }) => {
  const sent = sentIn(acts);
  const asked = Object.values(told).flatMap(({ form }) => form ?? []);

  test("each act that changes something has its own form, shown and sent where it is asked for", () => {
    const table = Object.keys(formsAt(acts, async () => forms));
    expect(table.toSorted()).toEqual(sent.flatMap((act) => [`GET ${placeOf(act)}`, `POST ${placeOf(act)}`]).toSorted());
    expect(Object.entries(forms).map(([name, { act }]) => [name, act])).toEqual(
      expect.arrayContaining(sent.map((act) => [act, act])),
    );
  });

  test("nothing is asked for but for an act that has a form", () => {
    const filledIn = Object.entries(told).flatMap(([act, { form }]) => (form ? [act] : []));
    expect(sent).toEqual(expect.arrayContaining(filledIn));
  });

  test("each field has a place and a name of its own in its form, in every language", () => {
    for (const { fields } of asked) {
      const each = eachOf(fields);
      expect(new Set(each.map(({ at }) => at)).size).toBe(each.length);
      for (const language of languages)
        expect(new Set(each.map(({ says }) => say(says, language))).size).toBe(each.length);
    }
  });
});
