import { expect, test } from "@jest/globals";
import { routes } from "#contract/routes";
import { endpoints } from "#functions/api/endpoints";

const answered = new Map(endpoints.map((endpoint) => [endpoint.act, endpoint]));

test("every act that is asked for by itself is answered, once", () => {
  expect(endpoints).toHaveLength(answered.size);
  expect([...answered.keys()].toSorted()).toEqual(routes.map(({ act }) => act).toSorted());
});

test.each(routes.map((route) => [route.act, route] as const))(
  "%s is answered as the contract has it",
  async (act, route) => {
    const { load, method, path } = answered.get(act)!;
    expect((await load()).route).toBe(route);
    expect([method, path]).toEqual([route.method, route.path]);
  },
);
