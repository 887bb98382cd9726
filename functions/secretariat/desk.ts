import * as z from "zod/mini";
import { codesOf } from "#functions/desk/session/codes";
import type { DeskOffice } from "#functions/kernel/offices";
import { apiOffice } from "#functions/secretariat/api";
import { type Env, given } from "#functions/secretariat/env";
import { vaultIn } from "#functions/secretariat/vault";

/** The office of the desk. */
export const deskOffice = (env: Env): DeskOffice => {
  const asked = z.object({ SIGN_IN: z.url(), TOKEN_CLIENT: given }).parse(env);
  const office = apiOffice(env);
  const refuses = (error: Error): void => {
    office.log.error("the pool refused", { error });
    office.log.countFault();
  };
  return {
    ...office,
    vault: vaultIn(env),
    codes: codesOf({ endpoint: asked.SIGN_IN, client: asked.TOKEN_CLIENT, refuses }),
  };
};
