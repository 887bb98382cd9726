import * as z from "zod/mini";
import type { DeployerOffice, Registrar } from "#functions/kernel/offices";
import { accountsIn } from "#functions/secretariat/accounts";
import { type Env, given } from "#functions/secretariat/env";
import { officeAt, tableIn } from "#functions/secretariat/register";
import { dynamoLift, type Lift } from "#secretariat/lift";
import { dynamoMarks } from "#secretariat/marks";

/** The office from which a deployer has the pages rendered anew. */
export const deployerOffice = (env: Env): DeployerOffice => {
  const table = tableIn(env);
  return { ...officeAt(table), marks: dynamoMarks(table) };
};

/** What brings all that earlier releases wrote into today's shape. */
export const lifter = (env: Env): Lift => dynamoLift(tableIn(env));

/** The office that enters people on the register, from a deployer's machine. */
export const registrar = (env: Env): Registrar => {
  const { USER_POOL } = z.object({ USER_POOL: given }).parse(env);
  return {
    ...officeAt(tableIn(env)),
    accounts: accountsIn(USER_POOL),
  };
};
