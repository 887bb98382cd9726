import { expect, test } from "@jest/globals";
import { tokenFor } from "../../../rigs/issuer.ts";
import { enter, openApi } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

const instant = "2026-12-01T09:00:00.000Z";
const { office, call } = await openApi(await newTable(), () => instant);
const secretary = await enter(office, "secretariat", "fr");

/** A token of someone who signed in so many seconds ago, or that doesn't say when. */
const signedIn = (ago: number | undefined): Promise<string> => {
  const now = Date.parse(instant);
  return tokenFor(secretary, now, { auth_time: ago === undefined ? undefined : now / 1_000 - ago });
};

const holiday = {
  name: { ar: "عطلة استثنائية" },
  certainty: "announced",
  source: { ar: "قرار رئيس الحكومة" },
};
const enterHoliday = async (ago: number | undefined) =>
  call("PUT", "/calendar/days/2027-04-02", { token: await signedIn(ago), body: holiday });

test.each([
  ["ten minutes ago", 600],
  ["hours ago, though the session goes on", 7_200],
  ["at a time that the token doesn't tell", undefined],
])("a change of the calendar asks whoever signed in %s for a fresh code, in their language", async (_when, ago) => {
  expect(await enterHoliday(ago)).toMatchObject({
    status: 401,
    headers: { "www-authenticate": 'Bearer error="insufficient_user_authentication", max_age="600"' },
    body: {
      type: "urn:ishraf:problem:fresh-code-needed",
      title: expect.stringContaining("Cet acte demande un code récent"),
    },
  });
});

test("with a code entered less than ten minutes ago it goes through", async () => {
  expect((await enterHoliday(599)).status).toBe(200);
});

test("whoever may not do it is told that first: a fresh code would not help them", async () => {
  const member = await enter(office, "civil-society-member");
  const token = await tokenFor(member, Date.parse(instant), { auth_time: 0 });
  expect((await call("PUT", "/calendar/days/2027-04-02", { token, body: holiday })).status).toBe(403);
});
