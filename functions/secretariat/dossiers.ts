import type { CheckOffice } from "#functions/kernel/offices";
import type { Env } from "#functions/secretariat/env";
import { logIn } from "#functions/secretariat/log";
import { officeAt, tableIn } from "#functions/secretariat/register";
import { rest } from "#functions/secretariat/rest";
import { vaultIn } from "#functions/secretariat/vault";

/** The office that checks files as they come. */
export const dossiersOffice = (env: Env): Omit<CheckOffice, "paged"> => ({
  ...officeAt(tableIn(env)),
  vault: vaultIn(env),
  rest,
  log: logIn(env),
});
