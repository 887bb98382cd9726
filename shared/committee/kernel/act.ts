import type { Role } from "#committee/kernel/roles";

/** A way to ask for an act: the verb, and the path with its parameters in braces, below the API's own place. */
export type Asking = readonly [method: "GET" | "POST" | "PUT" | "DELETE", path: `/${string}`];

/** An act: who may do it, while its matter is at which stages, and how it is asked for. */
export type Act<Stage extends string = string> = Readonly<{
  /** "public" is anyone at all, signed in or not. */
  by: readonly (Role | "public")[];
  /** The stages at which it is admitted; at any, where it names none. */
  at?: readonly Stage[];
  /** It can't be undone, or everyone reads it: it asks for a code that was entered a short while ago. */
  sensitive?: true;
  /** It adds what is one's own beside the matter, which nothing overtakes. */
  beside?: true;
  /** The sight of a part isn't asked for by itself. */
  asks?: Asking;
  /** Where it is asked for at the desk, where that isn't what its path says; not by itself, where it is false. */
  desk?: `/${string}` | false;
}>;

/** A table of acts, each under its name. */
export type Acts = Readonly<Record<string, Act>>;

/** The acts of a table that are asked for by themselves. */
export type Asked<Table> = {
  [Name in keyof Table]: Table[Name] extends Readonly<{ asks: Asking }> ? Name : never;
}[keyof Table];

/** What is known of a state while an act is open on it. */
export type OpenTo<A> = A extends Readonly<{ at: readonly (infer Stage)[] }> ? Readonly<{ stage: Stage }> : unknown;

/** Whether one of a caller's roles, or being anyone at all, allows an act. */
export const allows = ({ by }: Pick<Act, "by">, roles: readonly Role[]): boolean =>
  by.includes("public") || roles.some((role) => by.includes(role));

/** Whether a state is at a stage at which an act is admitted. */
export const isInTurn = (state: object, { at }: Pick<Act, "at">): boolean =>
  at === undefined || ("stage" in state && at.some((stage) => stage === state.stage));

/** Whether an act is admitted on a state, which is then known to be at one of its stages. */
export const isOpen = <State extends object, A extends Act>(state: State, act: A): state is State & OpenTo<A> =>
  isInTurn(state, act);
