import type { ProblemDetails } from "#contract/kernel/problem";
import type { Route } from "#contract/kernel/route";
import type { Endpoint, Reply } from "#functions/api/kernel/endpoint";
import type { Failed } from "#functions/desk/kit/attempt";
import type { Drawn } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Asked } from "#pages/desk/kit/act-form";

/** Where a form is filled in, and by whom. */
export type At = Readonly<{ office: DeskOffice; visit: Visit; visitor: Visitor }>;

/** What a form asks of its act: the body, what stands in its path, and the version or key that it carries. */
export type Sending = Readonly<{
  params: Readonly<Record<string, unknown>>;
  body: unknown;
  key?: string | undefined;
  ifMatch?: string | undefined;
}>;

/** What became of it: what was told of it may be nothing but what stands there already. */
export type Outcome<R extends Route> = Readonly<{ reply: Reply<R> } | Unmet>;
export type Unmet = Pick<Failed, "kind" | "status"> & Readonly<{ trouble?: ProblemDetails }>;

/** A form: the act that it asks for, what stands in it at first, how it is drawn, and where it leads. */
export type FormFor<R extends Route, Scene> = Readonly<{
  endpoint: Endpoint<R>;
  /** Where one is led once it is done. */
  to: (reply: Reply<R>, at: At) => string;
  /** What the page needs, as it stands now; what isn't there is told by a problem. */
  scene: (at: At) => Promise<Scene>;
  /** The version that the act is asked for on, where it asks for one; blank while there is none yet. */
  versionOf?: (scene: Scene) => number | "";
  /** What else the form carries unseen, by the names of its fields. */
  carries?: (scene: Scene) => Readonly<Record<string, string>>;
  /** Where one is led who comes when there is nothing to do. */
  leads?: (scene: Scene) => string | undefined;
  /** The body before anything is typed: as things stand on the register. */
  first: (scene: Scene, at: At) => unknown;
  /** The lists whose rows come and go, a step in braces standing for any: "/items/{item}/dissents". */
  lists?: readonly string[];
  /** The body that the form as it was sent asks for; all that was typed in it, unless told otherwise. */
  body?: (form: URLSearchParams) => unknown;
  /** What stands in the act's path, where that isn't what stands in the form's own. */
  params?: (visit: Visit) => Sending["params"];
  /** How it is asked for, where one call doesn't do. */
  ask?: (at: At, sending: Sending) => Promise<Outcome<R>>;
  draw: (asked: Asked, scene: Scene) => Drawn;
  /** Where its page stands, where it isn't sent to there. */
  place?: (at: At) => string;
  /** Where the files of its page go. */
  vault?: (at: At) => Promise<string>;
  /** What the browser keeps or drops once it is done. */
  cookies?: readonly string[];
  /** It is saved as one types, by its page's script and its own endpoint: what is told of a save. */
  saves?: (reply: Reply<R>, visitor: Visitor) => Saved;
}>;

/** When something was saved, and how that is told. */
type Saved = Readonly<{ savedAt: string; says: string }>;
