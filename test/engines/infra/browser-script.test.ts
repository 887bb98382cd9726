import { expect, test } from "@jest/globals";
import { browserScript } from "#infra/browser-script";

const script = await browserScript();

test("the desk's script is small, alike each time, and holds no words", async () => {
  expect(Buffer.byteLength(script)).toBeLessThan(10 * 1024);
  expect(await browserScript()).toBe(script);
  expect(script).not.toMatch(/[\u0600-\u06ff]|\\u06/);
});

test("it makes no code of text, and no markup of text but whole pages of the desk", () => {
  expect(script).not.toMatch(/\beval\b|new Function|innerHTML|insertAdjacentHTML|document\.write/);
});
