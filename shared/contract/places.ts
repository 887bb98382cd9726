import { type Routed, routes } from "#contract/routes";

/** Where an act is asked for. */
export type Place = Readonly<Pick<Routed, "act" | "method" | "path">>;

/** The way to each act of the API. It depends on nothing but the contract, so a bundle holds it ready-made and reads no more of the contract at its start. */
export const places: readonly Place[] = routes.map(({ act, method, path }) => ({ act, method, path }));
