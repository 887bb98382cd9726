import { expect, test } from "@jest/globals";
import { permissions, rightOf } from "#committee/permissions";
import { statuses } from "#contract/kernel/problem";
import { noBody, type Route } from "#contract/kernel/route";
import { problemsOf } from "#contract/problems-of";
import { routes } from "#contract/routes";

const named = routes.map((route: Route) => [route.act, route] as const);

test.each(named)("%s takes and gives what its example shows", (_, { params, query, body, out, example }) => {
  expect(params.safeParse(example.params ?? {})).toMatchObject({ success: true });
  expect(query.safeParse(example.query ?? {})).toMatchObject({ success: true });
  expect(body.safeParse(example.body)).toMatchObject({ success: true });
  expect(out.safeParse(example.out)).toMatchObject({ success: true, data: example.out });
});

test.each(named)("%s names in its path just the parameters that it reads", (_, { path, params, example }) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(Object.keys(params.safeParse(example.params ?? {}).data ?? {})).toEqual(inPath);
});

test.each(named)("%s names each problem once, and those that its way of being called brings with it", (_, route) => {
  const { act, body, keyed, ifMatch } = route;
  const problems = problemsOf(route);
  const asked = {
    unreadable: body !== noBody,
    "too-large": body !== noBody,
    "wrong-type": body !== noBody,
    "not-allowed": !rightOf(act).by.includes("public"),
    "key-reused": keyed === true,
    "precondition-failed": ifMatch !== undefined,
    "precondition-required": ifMatch === "required",
  };
  expect(problems).toEqual([...new Set(problems)]);
  for (const [problem, due] of Object.entries(asked)) if (due) expect(problems).toContain(problem);
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining([...problems]));
});

test("of the acts that change something, those that add what is one’s own beside a matter are overtaken by nothing", () => {
  const changing = routes.filter(({ method }) => method !== "GET");
  const own = changing.filter((route) => !problemsOf(route).includes("overtaken")).map(({ act }) => act);
  expect(own.toSorted()).toEqual([
    ...["answerDispute", "contribute", "contributeToMethod", "inviteAssociations", "propose", "saveForm"],
    ...["sayWhetherComing", "voteOnMethod"],
  ]);
});

test("no two routes are called alike", () => {
  const calls = routes.map(({ method, path }) => `${method} ${path}`);
  expect(calls).toEqual([...new Set(calls)]);
});

test("five acts have no route, for they are the sight of a part: a meeting's link, its sheet, its draft, a method's draft, a plan's duties", () => {
  const acts = routes.map(({ act }) => act);
  expect(Object.keys(permissions).filter((act) => !acts.some((routed) => routed === act))).toEqual([
    "joinMeeting",
    "readSheet",
    "readDraft",
    "readMethodDraft",
    "readPlannedDuties",
  ]);
  expect(acts).toEqual([...new Set(acts)]);
});
