import { Problem } from "#functions/api/problem";
import type { Visit } from "#functions/desk/kit/visit";

/** Whether a form was sent from a page of this very site, by what the browser itself says and no page can feign. */
const isOurs = (headers: Visit["headers"], address: string): boolean => {
  const site = headers["sec-fetch-site"];
  return site === undefined ? headers["origin"] === new URL(address).origin : site === "same-origin";
};

/**
 * Refuses a form that another site sends in its visitor's name. The session's cookies, being "SameSite=Strict", don't come with
 * it either: each of the two would do, so that no token need stand in the forms.
 */
export const refuseStrangers = ({ method, headers }: Pick<Visit, "method" | "headers">, address: string): void => {
  if (method !== "GET" && !isOurs(headers, address)) throw new Problem("not-allowed");
};
