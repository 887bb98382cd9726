import { openapi } from "#contract/kernel/openapi";
import { base } from "#contract/kernel/route";
import { routes } from "#contract/routes";

/** The API's OpenAPI document. It depends on nothing but the contract, so a bundle holds it ready-made. */
export const document = openapi(routes, base);
