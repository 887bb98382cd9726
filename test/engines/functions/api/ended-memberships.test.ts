import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import type { Purpose } from "#committee/files";
import { type Committee, committeeOf } from "../../../rigs/absences.ts";
import type { Seating } from "../../../rigs/associations.ts";
import { filed as fileBy } from "../../../rigs/filed.ts";
import { seatMembers } from "../../../rigs/office.ts";

let committee: Committee;
let seat: Seating;

beforeEach(async () => {
  committee = await committeeOf(2, "2026-04-02");
  [seat] = committee.seats as [Seating, Seating];
});

const filed = (purpose: Purpose, by: string = committee.secretary): Promise<string> =>
  fileBy(committee.office, purpose, by);

const end = (body: object, headers = {}) => {
  const { call, as, secretary } = committee;
  return call("POST", `/memberships/${seat.id}/end`, as(secretary, body, headers));
};

test("G12.1: an association that is dissolved is a member no more, and its representative has no rights with a good token", async () => {
  const { call } = committee;
  const evidence = await filed("dissolution-evidence");
  expect((await call("GET", "/memberships", { as: seat.person })).status).toBe(200);
  expect(await end({ why: "dissolution", dissolvedOn: "2026-03-20", evidence })).toMatchObject({
    status: 200,
    body: { stage: "ended", endedOn: "2026-04-02", ended: { dissolvedOn: "2026-03-20", evidence } },
  });
  expect((await call("GET", "/memberships", { as: seat.person })).status).toBe(403);
  expect((await committee.pagesOf(seat)).at(-1)).toMatchObject({ act: "membership-ended", rules: ["G12.1"] });
  const journal = await committee.office.register.journal(`PERSON#${seat.person}`);
  expect(journal.pages.at(-1)).toMatchObject({ act: "capacity-taken", facts: { of: `SEAT#${seat.id}` } });
});

test("G12.2: an association that withdraws by official letter is a member no more", async () => {
  const letter = await filed("withdrawal-letter");
  expect(await end({ why: "withdrawal", letter })).toMatchObject({ status: 200, body: { ended: { letter } } });
  expect((await committee.pagesOf(seat)).at(-1)).toMatchObject({ act: "membership-ended", rules: ["G12.2"] });
});

test.each([
  ["a file for something else", "withdrawal-letter"],
  ["no file that there is", undefined],
] as const)("a dissolution that cites %s can't be read", async (_what, purpose) => {
  const evidence = purpose ? await filed(purpose) : ulid();
  expect(await end({ why: "dissolution", dissolvedOn: "2026-03-20", evidence })).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/evidence" }] },
  });
  expect(await committee.actsOf(seat)).toEqual(["seat-filled"]);
});

test("a file that someone else brought is no proof", async () => {
  const letter = await filed("withdrawal-letter", "someone-else");
  expect(await end({ why: "withdrawal", letter })).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/letter" }] },
  });
});

test("a dissolution that is still to come can't be read; one of this very day can", async () => {
  const evidence = await filed("dissolution-evidence");
  expect(await end({ why: "dissolution", dissolvedOn: "2026-04-03", evidence })).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/dissolvedOn", message: "That day has not come yet." }] },
  });
  expect((await end({ why: "dissolution", dissolvedOn: "2026-04-02", evidence })).status).toBe(200);
});

test("what changed since it was seen is told so, and nothing has ended", async () => {
  const letter = await filed("withdrawal-letter");
  expect((await end({ why: "withdrawal", letter }, { "if-match": '"2"' })).status).toBe(412);
  expect(await committee.actsOf(seat)).toEqual(["seat-filled"]);
});

test("two who record the same end at once record it once", async () => {
  const letter = await filed("withdrawal-letter");
  const statuses = (await Promise.all([0, 1].map(() => end({ why: "withdrawal", letter })))).map(
    ({ status }) => status,
  );
  expect(statuses.toSorted()).toEqual([200, 409]);
  expect(await committee.actsOf(seat)).toEqual(["seat-filled", "membership-ended"]);
});

test("an administration's seat is no membership of article 12", async () => {
  const { call, as, secretary, office } = committee;
  const letter = await filed("withdrawal-letter");
  const [other] = await seatMembers(office, 1);
  const asked = await call("POST", `/memberships/${other!.id}/end`, as(secretary, { why: "withdrawal", letter }));
  expect(asked.status).toBe(404);
});
