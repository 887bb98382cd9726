import * as z from "zod/mini";
import type { Clock } from "#infra/local/ground/clock";
import { parsedJson } from "#infra/local/ground/json";
import { type Answer, json, type Asked as Request } from "#infra/local/ground/web";
import type { ScheduleBook } from "#infra/local/schedules/book";
import { Asked, instantOf, type Schedule } from "#infra/local/schedules/schedule";

/** EventBridge Scheduler's REST interface, for what this project asks of it. */
export type SchedulerPlace = Readonly<{ clock: Clock; book: ScheduleBook; arnOf: (path: string) => string }>;

type Named = Readonly<{ name: string; group: string; request: Request }>;
type Act = (place: SchedulerPlace, named: Named) => Answer;

const refused = (status: number, type: string, Message: string): Answer =>
  json(status, { Message }, { "x-amzn-errortype": type });
const missing = (what: string): Answer => refused(404, "ResourceNotFoundException", `${what} does not exist.`);

const bodyOf = ({ body }: Request): unknown => parsedJson(String(body));

const parse = ({ name, request }: Named) => Asked.safeParse(Object.assign({}, bodyOf(request), { Name: name }));

const invalid = (error: z.core.$ZodError): Answer =>
  refused(400, "ValidationException", z.prettifyError(error).replaceAll("\n", " "));

const enter = ({ clock, book, arnOf }: SchedulerPlace, asked: Asked, before?: Schedule): Answer => {
  const now = Math.floor(clock.now() / 1000);
  const Arn = arnOf(`schedule/${asked.GroupName}/${asked.Name}`);
  book.enter({
    ...asked,
    Arn,
    CreationDate: before?.CreationDate ?? now,
    LastModificationDate: now,
    next: instantOf(asked.ScheduleExpression),
    attempts: 0,
  });
  return json(200, { ScheduleArn: Arn });
};

const create: Act = (place, named) => {
  const { success, data: asked, error } = parse(named);
  if (!success) return invalid(error);
  if (!place.book.groups.includes(asked.GroupName)) return missing(`Schedule group ${asked.GroupName}`);
  const before = place.book.find(asked.GroupName, asked.Name);
  if (!before) return enter(place, asked);
  const again = asked.ClientToken !== undefined && asked.ClientToken === before.ClientToken;
  return again
    ? json(200, { ScheduleArn: before.Arn })
    : refused(409, "ConflictException", `Schedule ${asked.Name} already exists.`);
};

const update: Act = (place, named) => {
  const { success, data: asked, error } = parse(named);
  if (!success) return invalid(error);
  const before = place.book.find(asked.GroupName, asked.Name);
  return before ? enter(place, asked, before) : missing(`Schedule ${asked.Name}`);
};

const shown = ({ next: _next, attempts: _attempts, ClientToken: _token, ...schedule }: Schedule) => schedule;

const get: Act = ({ book }, { group, name }) => {
  const schedule = book.find(group, name);
  return schedule ? json(200, shown(schedule)) : missing(`Schedule ${name}`);
};

const remove: Act = ({ book }, { group, name }) => {
  const schedule = book.find(group, name);
  if (!schedule) return missing(`Schedule ${name}`);
  book.strike(schedule);
  return json(200, {});
};

const Listing = z.object({
  ScheduleGroup: z.optional(z.string()),
  NamePrefix: z._default(z.string(), ""),
  State: z.optional(z.string()),
  NextToken: z._default(z.string(), ""),
  MaxResults: z._default(z.coerce.number(), 100),
});

const list: Act = ({ book }, { request }) => {
  const { ScheduleGroup, NamePrefix, State, NextToken, MaxResults } = Listing.parse(
    Object.fromEntries(new URLSearchParams(request.query)),
  );
  const found = book
    .all()
    .filter(({ GroupName }) => ScheduleGroup === undefined || GroupName === ScheduleGroup)
    .filter((schedule) => State === undefined || schedule.State === State)
    .filter(({ Name }) => Name.startsWith(NamePrefix) && Name > NextToken)
    .toSorted((one, other) => (one.Name < other.Name ? -1 : 1));
  const page = found.slice(0, MaxResults);
  const Schedules = page.map(({ Target, ...schedule }) => ({
    ...shown({ ...schedule, Target }),
    Target: { Arn: Target.Arn },
  }));
  return json(200, { Schedules, ...(found.length > page.length && { NextToken: page.at(-1)?.Name }) });
};

const acts: Readonly<Record<string, Act>> = { POST: create, PUT: update, GET: get, DELETE: remove };

export const createScheduler =
  (place: SchedulerPlace) =>
  async (request: Request): Promise<Answer> => {
    const [, kind, name] = request.path.split("/").map(decodeURIComponent);
    const group = new URLSearchParams(request.query).get("groupName") ?? "default";
    const act = name === undefined && request.method === "GET" ? list : acts[request.method];
    return kind === "schedules" && act
      ? act(place, { name: name ?? "", group, request })
      : refused(400, "ValidationException", `The local system does not know ${request.method} ${request.path}`);
  };
