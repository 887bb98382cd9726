import { expect, test } from "@jest/globals";
import { signInLetter } from "#functions/sign-in-letter";
import { enter, keptLog, officeAt } from "../../rigs/office.ts";
import { newTable } from "../../rigs/table.ts";

const at = () => "2026-12-01T09:00:00.000Z";
const { log, lines } = keptLog(at);
const office = { ...officeAt(await newTable(), at), log };
const word = signInLetter(office);

const event = (sub: string | undefined, triggerSource = "CustomMessage_Authentication") => ({
  version: "1",
  triggerSource,
  region: "eu-west-3",
  userPoolId: "eu-west-3_Pool",
  userName: sub,
  callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: "Client" },
  request: {
    userAttributes: { ...(sub && { sub }), email: "x@y.example" },
    codeParameter: "{####}",
    usernameParameter: null,
  },
  response: { smsMessage: null, emailMessage: null, emailSubject: null },
});

test.each([
  ["ar", "رمز الدخول إلى مكتب لجنة الإشراف", 'dir="rtl"'],
  ["fr", "Code de connexion au bureau du comité de pilotage", 'dir="ltr"'],
  ["en", "Sign-in code for the steering committee’s desk", 'dir="ltr"'],
] as const)("the letter speaks its reader's language: %s", async (language, subject, direction) => {
  const id = await enter(office, "secretariat", language);
  const { response } = (await word(event(id))) as { response: Record<string, string> };
  expect(response["emailSubject"]).toBe(subject);
  expect(response["emailMessage"]).toContain(direction);
});

test.each([["no-one-we-know"], [undefined]])("%s is written to in Arabic", async (id) => {
  const { response } = (await word(event(id))) as { response: Record<string, string> };
  expect(response["emailMessage"]).toContain('lang="ar"');
});

test("the letter has one place for the code, and keeps to what the pool takes", async () => {
  const { response } = (await word(event("x"))) as { response: Record<string, string> };
  expect(response["emailMessage"]!.split("{####}")).toHaveLength(2);
  expect(response["emailMessage"]!.length).toBeLessThan(20_000);
  expect(response["emailSubject"]!.length).toBeLessThan(140);
});

test("the pool's other letters stay as they are", async () => {
  const other = event("x", "CustomMessage_ForgotPassword");
  expect(await word(other)).toEqual(other);
});

test("the log tells whose letter was worded by their id alone", async () => {
  lines.length = 0;
  await word(event("someone"));
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: "INFO", service: "test", message: "sign-in letter worded", person: "someone", language: "ar" },
  ]);
});
