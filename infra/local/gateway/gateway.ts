import type { Invoke } from "#infra/local/functions/function";
import { answerOf, eventOf } from "#infra/local/gateway/event";
import { type Route, wayFor } from "#infra/local/gateway/routes";
import type { Clock } from "#infra/local/ground/clock";
import { type Answer, type Asked, json } from "#infra/local/ground/web";

/** What stands behind the public address: the routes of the template, and a way to call the functions they name. */
export type Behind = Readonly<{
  clock: Clock;
  routes: readonly Route[];
  invoke: Invoke;
}>;

export const createGateway =
  ({ clock, routes, invoke }: Behind) =>
  async (asked: Asked): Promise<Answer> => {
    if (asked.body === undefined) return json(413, { message: "Request Entity Too Large" });
    const way = wayFor(routes, asked.method, asked.path);
    return way
      ? answerOf(await invoke(way.route.to, eventOf(asked, clock.now(), way)))
      : json(404, { message: "Not Found" });
  };
