import { afterAll, expect, test } from "@jest/globals";
import { openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2027-03-09T20:30:00.000Z";
const desk = await openDesk(await newTable(), () => instant);
await desk.enter("secretaire@ministere.example", "secretariat");
afterAll(() => desk.stop());

const form = {
  ...{ version: "", "/date": "2027-04-02", "/name/ar": "عطلة استثنائية", "/certainty": "announced" },
  "/source/ar": "قرار رئيس الحكومة",
};

test("a change of the calendar sent long after one signed in is kept on the page until a fresh code was entered, and then goes through", async () => {
  const secretary = await desk.signIn("secretaire@ministere.example");
  instant = "2027-03-09T20:41:00.000Z";
  const kept = await secretary.post("/desk/calendar/days/new", form);
  expect(kept.status).toBe(401);
  expect(kept.html).toContain("Un nouveau code est nécessaire");
  expect(kept.html).toContain('name="/name/ar" value="عطلة استثنائية"');
  expect(kept.html).toContain('href="/desk/sign-in"');
  const again = await desk.signIn("secretaire@ministere.example");
  for (const [name, value] of again.jar) secretary.jar.set(name, value);
  expect((await secretary.post("/desk/calendar/days/new", form)).to).toBe("/desk/calendar/2027?done=entered");
});

test("a session that was renewed is no fresh code", async () => {
  const secretary = await desk.signIn("secretaire@ministere.example");
  instant = "2027-03-09T22:00:00.000Z";
  expect((await secretary.get("/desk")).status).toBe(200);
  expect((await secretary.post("/desk/calendar/days/new", { ...form, "/date": "2027-04-05" })).status).toBe(401);
});
