import { expect, test } from "@jest/globals";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { fileDesk } from "#pages/desk/files/desk";
import { importDesk } from "#pages/desk/imports/desk";
import { menuOf } from "#pages/desk/kit/desk-act";
import { peopleDesk } from "#pages/desk/people/desk";
import { OwnForm, ownFieldName } from "#pages/desk/people/own-forms";
import { associationDesk } from "#pages/desk/space/desk";

const filled = { language: "en", values: { "/whatsapp": "+212600000000" }, faults: [] } as const;

test("what is asked for by a button begins on the page where that stands, and what has a page of its own begins there", () => {
  const places = [peopleDesk, fileDesk, associationDesk, importDesk].flatMap((told) =>
    menuOf(told).map(({ act, at }) => [act, at]),
  );
  expect(Object.fromEntries(places)).toEqual({
    ...{ readOwnEntry: "/desk/me", changeOwnEntry: "/desk/me", correctOwnAddress: "/desk/me", readOwnData: "/desk/me" },
    ...{ giveConsent: "/desk/me", withdrawConsent: "/desk/me", readGroup: "/desk/group" },
    ...{ listSecretariat: "/desk/people", enterSecretary: "/desk/people", leaveSecretariat: "/desk/people" },
    ...{ listFormerPeople: "/desk/people", erasePerson: "/desk/people", askForFile: "/desk/files/new" },
    ...{ checkAssociation: "/desk/space?stage=declared", inviteAssociations: "/desk/space" },
    ...{ importAssociations: "/desk/space/import", listImports: "/desk/space/import" },
    ...{ showImport: "/desk/space/import", listImportRows: "/desk/space/import" },
  });
});

test("one's number is typed as a telephone's, and what is wrong with it is told by its name", () => {
  const html = renderToString(h(OwnForm, { filled, carried: { version: "3" } }));
  expect(html).toMatch(/<input id="whatsapp" name="\/whatsapp" dir="ltr"[^>]* type="tel"[^>]* value="\+212600000000"/);
  expect(ownFieldName("/whatsapp", "en")).toBe("WhatsApp number (optional)");
  expect(ownFieldName("", "en")).toBe("Put my data right");
});
