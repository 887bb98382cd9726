import { expect, test } from "@jest/globals";
import { callPage, callsPage } from "#pages/call";
import { announcedShown, closedShown, openShown } from "./call-examples.ts";
import { view } from "./examples.ts";

test("G4.6: all that a call asks for is on its page: its method, calendar, parts, questions, and criteria with their points", () => {
  const html = callPage(openShown, view("en"));
  for (const told of [
    `href="/en/method/${openShown.call.method}"`,
    "Monday, 1 February 2027 at 09:00",
    "Monday, 1 March 2027 at 16:00",
    "Statutes of the association",
    "Points for the association’s experience of open government",
    "How will the association contribute to carrying out the current action plan?",
    "The application form is filled in online",
    `href="/desk/calls/${openShown.call.id}"`,
    "All times are legal time in Morocco",
  ])
    expect(html).toContain(told);
  expect(html).not.toContain("What came in");
});

test("G4.9: once it is closed its page tells how many are studied, how many were set aside, and for what: never whose", () => {
  const html = callPage(closedShown, view("fr"));
  expect(html).toContain("Candidatures à la clôture</dt><dd>2");
  expect(html).toContain("Dossiers complets, à l’étude</dt><dd>1");
  expect(html).toContain("Formulaire de candidature</th><td>1");
  expect(html).toContain("Statuts de l’association</th><td>0");
  expect(html).toContain("Récépissé de déclaration, provisoire ou définitif</th><td>1");
  expect(html).not.toContain("جمعية<");
  expect(html).not.toContain("Comment se porter candidat");
});

test("the list leads to each call, with where it stands", () => {
  const html = callsPage([openShown, announcedShown], view("ar"));
  expect(html).toContain(`href="/call/${openShown.call.id}"`);
  expect(html).toContain("مفتوح");
  expect(callsPage([], view("en"))).toContain("No call for candidacies has been announced yet");
});
