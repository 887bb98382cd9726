import { afterEach, expect, jest, test } from "@jest/globals";
import { type Answer, type Asked, json, type Site, serve } from "#infra/local/ground/web";

const sites: Site[] = [];
afterEach(() => Promise.all(sites.splice(0).map((site) => site.stop())));

const open = async (answer: (asked: Asked) => Promise<Answer>): Promise<string> => {
  const site = await serve(0, answer);
  sites.push(site);
  return site.address;
};
const bytes = async ({ body }: Asked): Promise<Answer> => json(200, body?.length ?? "too large");

test("a site listens on the loopback, and tells its address", async () => {
  expect(await open(bytes)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("a port that is taken is one clear line", async () => {
  const port = Number(new URL(await open(bytes)).port);
  await expect(serve(port, bytes)).rejects.toThrow(`Port ${port} is taken: choose another with --port.`);
});

test("a body of ten megabytes is taken, and one byte more is not", async () => {
  const address = await open(bytes);
  const send = async (size: number) => (await fetch(address, { method: "POST", body: Buffer.alloc(size) })).json();
  expect(await send(10 * 1024 * 1024)).toBe(10 * 1024 * 1024);
  expect(await send(10 * 1024 * 1024 + 1)).toBe("too large");
});

test("a site that takes larger bodies says so itself", async () => {
  const site = await serve(0, bytes, 11 * 1024 * 1024);
  sites.push(site);
  const answer = await fetch(site.address, { method: "POST", body: Buffer.alloc(11 * 1024 * 1024) });
  expect(await answer.json()).toBe(11 * 1024 * 1024);
});

test("headers come in small letters, those given twice joined", async () => {
  const address = await open(async ({ headers }) => json(200, headers));
  const headers = new Headers([
    ["X-One", "1"],
    ["X-One", "2"],
  ]);
  expect(await (await fetch(address, { headers })).json()).toMatchObject({ "x-one": "1, 2" });
});

test("several cookies stay several", async () => {
  const address = await open(async () => ({ status: 204, headers: { "set-cookie": ["a=1", "b=2"] } }));
  expect((await fetch(address)).headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test("an answer that no header can say is a fault of its own, and the site answers on", async () => {
  const told = jest.spyOn(console, "error").mockReturnValue();
  const address = await open(async ({ path }) => (path === "/" ? json(200, 1) : { status: 303, headers: { a: "\n" } }));
  expect((await fetch(`${address}/other`)).status).toBe(500);
  expect(await (await fetch(address)).json()).toBe(1);
  expect(told).toHaveBeenCalledTimes(1);
  told.mockRestore();
});
