import type { SignInLetterOffice } from "#functions/kernel/offices";
import type { Env } from "#functions/secretariat/env";
import { logIn } from "#functions/secretariat/log";
import { officeAt, tableIn } from "#functions/secretariat/register";

/** The office that words the letter of a sign-in code. */
export const signInLetterOffice = (env: Env): SignInLetterOffice => ({ ...officeAt(tableIn(env)), log: logIn(env) });
