import { expect } from "@jest/globals";
import seats from "../../infra/local/seats.json" with { type: "json" };
import { callOn, type World } from "./world.ts";

const DAY = 86_400_000;

/** Takes the local system to a day, or an instant. */
export const travelTo = async ({ address }: World, to: string): Promise<void> => {
  const answer = await fetch(`${address}/local/clock`, { method: "POST", body: JSON.stringify({ to }) });
  expect(answer.status).toBe(200);
};

const nowIn = async ({ address }: World): Promise<number> =>
  Date.parse((await (await fetch(`${address}/local/clock`)).json()).now);

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const plan = (from: number) => ({
  title: { ar: "خطة العمل الوطنية الرابعة", fr: "Quatrième plan d’action national" },
  ...{ begins: dayOf(from), ends: dayOf(from + 730 * DAY), adoptedOn: dayOf(from) },
  bodies: [
    {
      name: { ar: "وزارة الصحة", fr: "Ministère de la Santé" },
      contact: { name: { ar: "مكتب الضبط", latin: "Bureau d’ordre" }, email: "bo@sante.example", language: "ar" },
    },
  ],
});

const method = {
  text: { ar: "تُنتقى الجمعيات بناء على ملفاتها.", fr: "Les associations sont choisies sur dossier." },
  seats: 9,
  objectionDays: 5,
};

type Held = Readonly<{ body: Readonly<{ ar: string }> }>;

/** Has a method adopted by the college and published, and a call announced on it; comes to when it opens. */
export const openCallIn = async (world: World) => {
  const call = callOn(world);
  const began = await nowIn(world);
  const as = "secretariat";
  const keyed = (key: string) => ({ headers: { "idempotency-key": key } });
  const done = async (method: string, path: string, asked: Parameters<typeof call>[2]) => {
    const { status, body } = await call(method, path, asked);
    expect({ path, status, problem: body.errors ?? body.refusals }).toMatchObject({ problem: undefined });
    expect(status).toBeLessThan(300);
    return body;
  };
  const { id: planId } = await done("POST", "/plans", { as, body: plan(began), ...keyed("plan") });
  const proposed = { opensOn: dayOf(began + 40 * DAY), closesOn: dayOf(began + 60 * DAY) };
  const body = { ...method, plan: planId, call: proposed };
  const { id } = await done("POST", "/methods", { as, body, ...keyed("method") });
  await done("POST", `/methods/${id}/consultation`, { as, body: { closesOn: dayOf(began + 14 * DAY) } });
  await travelTo(world, `${dayOf(began + 15 * DAY)}T09:00:00Z`);
  await done("POST", `/methods/${id}/vote`, { as });
  const { seats: held } = await done("GET", "/seats", { as });
  for (const { body, holder } of seats.filter(({ college }) => college === "civil-society")) {
    const bearing = await (await fetch(`${world.address}/local/tokens/${holder.email}`)).text();
    const seat = held.find((one: Held) => one.body.ar === body.ar);
    await done("PUT", `/methods/${id}/votes/${seat.id}`, { bearing, body: { yes: true } });
  }
  await travelTo(world, `${dayOf(began + 24 * DAY)}T09:00:00Z`);
  const opensOn = dayOf(began + 25 * DAY);
  const closesOn = dayOf(began + 36 * DAY);
  const times = { opensOn, opensTime: "10:00", closesOn, closesTime: "16:00" };
  const announced = await done("POST", "/calls", { as, body: { method: id, ...times }, ...keyed("call") });
  await travelTo(world, `${opensOn}T10:00:00Z`);
  return { id: String(announced.id), closesAt: String(announced.closesAt), opensOn };
};
