import { expect, test } from "@jest/globals";
import { idIn, kindIn } from "#committee/matter-key";

test.each([
  ["MEETING#01KBFM5A3W8T0Q5Z6X7Y8V9W0A", "MEETING", "01KBFM5A3W8T0Q5Z6X7Y8V9W0A"],
  ["ALMANAC#morocco", "ALMANAC", "morocco"],
])("the key %s is of the kind %s, with the id %s", (key, kind, id) => {
  expect([kindIn(key), idIn(key)]).toEqual([kind, id]);
});
