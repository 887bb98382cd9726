import { expect, test } from "@jest/globals";
import { post, received, recipient } from "./examples.ts";
import { association, checked, registered, seatedLetter } from "./space-examples.ts";

test("G2.5: who is told that a file is returned reads which parts are to be put right, why, and where", async () => {
  const { text } = await received(checked({ ar: "الوصل غير مقروء", fr: "Illisible" }), recipient("fr"), post);
  for (const told of ["Récépissé de déclaration", "Personne à contacter", "Illisible", `/desk/space/${association.id}`])
    expect(text).toContain(told);
  expect(text).toContain("L’espace de la société civile lui est ouvert dès que ce sera fait");
});

test("who is told that a file is complete reads what is published of the association and what isn't", async () => {
  const { subject, text } = await received(checked(), recipient("en"), post);
  expect(subject).toBe("Your association is in the civil-society space");
  expect(text).toContain("how to reach you is not");
});

test("who registered an association reads what its file lacks, and who comes from a list that it is in the space", async () => {
  const first = await received(registered(), recipient("ar"), post);
  for (const told of ["وصل التصريح بالتأسيس", "تاريخ التأسيس"]) expect(first.text).toContain(told);
  const invited = await received(registered({ complete: true }, []), recipient("fr"), post);
  expect(invited.text).toContain("est inscrite à l’espace");
});

test("who sits for an association reads for which and from when", async () => {
  const { text } = await received(seatedLetter, recipient("fr"), post);
  expect(text).toContain("Association pour la transparence locale");
  expect(text).toContain("mardi 1 décembre 2026");
});
