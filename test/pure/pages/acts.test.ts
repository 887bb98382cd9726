import { expect, test } from "@jest/globals";
import { may } from "#committee/permissions";
import { routes } from "#contract/routes";
import { acts } from "#pages/desk/acts";

test("every act of the contract that isn't open to all is told at the desk", () => {
  const closed = routes.map(({ act }) => act).filter((act) => !may([], act));
  expect(acts.map(({ act }) => act)).toEqual(expect.arrayContaining(closed));
});

test("nothing that is open to all is told as a right", () => {
  expect(acts.filter(({ act }) => may([], act))).toEqual([]);
});
