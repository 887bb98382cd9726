import * as z from "zod/mini";
import { Person } from "#committee/people/people";
import type { Office, SignInLetterOffice } from "#functions/kernel/offices";
import { lazily } from "#functions/secretariat/lazily";
import { signInLetterOffice } from "#functions/secretariat/sign-in-letter";
import { asHtml } from "#letters/kernel/layout";
import { signInCode } from "#letters/people/sign-in-code";
import { type Language, languages } from "#wording/languages";

/** What the user pool tells before a letter of its own goes out. */
const Asked = z.looseObject({
  triggerSource: z.string(),
  request: z.looseObject({
    userAttributes: z.looseObject({ sub: z.optional(z.string()) }),
    codeParameter: z.string(),
  }),
});

const languageOf = async ({ register }: Pick<Office, "register">, id: string | undefined): Promise<Language> => {
  // Told here, not by the kinds of matters: whoever waits for a code waits for nothing else to be read.
  const key = `PERSON#${id ?? ""}`;
  const found = (await register.load([key])).get(key);
  return Person.safeParse(found?.state).data?.language ?? languages[0];
};

/** Words the letter that brings a sign-in code, in the language of whom it goes to; the pool puts the code in its place. */
export const signInLetter =
  (office: Pick<SignInLetterOffice, "register" | "log">) =>
  async (event: unknown): Promise<unknown> => {
    const asked = Asked.parse(event);
    if (asked.triggerSource !== "CustomMessage_Authentication") return asked;
    const { userAttributes, codeParameter } = asked.request;
    const language = await languageOf(office, userAttributes.sub);
    const message = signInCode(codeParameter, language);
    office.log.info("sign-in letter worded", { person: userAttributes.sub, language });
    return { ...asked, response: { emailSubject: message.subject, emailMessage: asHtml(message) } };
  };

export const handler = lazily(signInLetterOffice, signInLetter);
