import { describe, expect, test } from "@jest/globals";
import { render } from "preact-render-to-string";
import { isInTurn } from "#committee/kernel/act";
import { Role } from "#committee/kernel/roles";
import { methodMatter } from "#committee/methods/matter";
import type { Method } from "#committee/methods/method";
import { isAct, rightOf } from "#committee/permissions";
import { toldWhole } from "#functions/api/methods/told";
import { MethodWays, type OwnVoter } from "#pages/desk/methods/ways";
import { id } from "../committee/examples.ts";
import {
  become,
  cast,
  consulted,
  consulting,
  contributed,
  drafted,
  voters,
  voting,
} from "../committee/method-examples.ts";

const [first = "", second = ""] = voters;
const adopted = become(voting(0), "2026-12-25", { ballots: [cast(voting(0), first, true)], inOffice: [first] });
const stages: readonly Method[] = [drafted, consulting, consulted, voting(3), adopted, become(adopted, "2026-12-25")];

const own: readonly OwnVoter[] = [
  { id: first, name: { ar: "جمعية" }, as: "space" },
  { id: second, name: { ar: "مقعد" }, as: "college" },
];

/** Where each act on a method stands at the desk: as the API has it, but that what changes one whole stands at "change". */
const places = Object.entries(methodMatter.acts).flatMap(([act, row]) => {
  if (!("asks" in row) || row.asks[0] === "GET") return [];
  const place = `/desk${row.asks[1]}${row.asks[0] === "PUT" && row.asks[1] === methodMatter.path ? "/change" : ""}`;
  return [{ act, at: new RegExp(`^${place.replaceAll(/\{\w+\}/g, "[^/]+")}$`) }];
});

/** The acts that the ways on a method's page lead to. */
const offeredOn = (method: Method, role: Role): readonly string[] => {
  const found = { key: `METHOD#${id}`, version: 1, head: "", owes: [], state: method };
  const whole = toldWhole(found, { contributions: [contributed(first)], ballots: [], own: [] });
  const ways = MethodWays({ method: whole, own, roles: [role], language: "en" });
  const html = ways ? render(ways) : "";
  return [...html.matchAll(/href="([^"]*)"/g)].flatMap(([, to = ""]) => {
    const led = places.filter(({ at }) => at.test(to)).map(({ act }) => act);
    return led.length === 1 ? led : [`nowhere: ${to}`];
  });
};

describe("whatever is offered on a method's page", () => {
  test.each(stages.map((method) => [method.stage, method] as const))("that is %s is admitted there", (_, method) => {
    const astray = Role.options.flatMap((role) =>
      offeredOn(method, role).filter((act) => !isAct(act) || !isInTurn(method, rightOf(act))),
    );
    expect(astray).toEqual([]);
  });

  test("is offered at one stage at least, each act that is asked for on a method", () => {
    const offered = stages.flatMap((method) => Role.options.flatMap((role) => offeredOn(method, role)));
    expect([...new Set(offered)].toSorted()).toEqual(
      places.flatMap(({ act }) => (act === "draftMethod" ? [] : [act])).toSorted(),
    );
  });
});
