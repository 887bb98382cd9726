import type { ProblemDetails, ProblemKind } from "#contract/kernel/problem";
import type { Route } from "#contract/kernel/route";
import type { Arrival, Endpoint, Reply } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { detailsOf } from "#functions/api/kernel/tell";
import type { Visit } from "#functions/desk/kit/visit";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

/** What became of an act that was asked for by a form: it was done, or why it wasn't. */
export type Attempt<R extends Route> = Readonly<{ reply: Reply<R> }> | Failed;

export type Failed = Readonly<{ kind: ProblemKind; trouble: ProblemDetails; status: number }>;

/** What a person can do something about where they are; anything else is a page of its own. */
const mendable: readonly ProblemKind[] = [
  "unreadable",
  "overtaken",
  "not-at-this-stage",
  "key-reused",
  "precondition-failed",
  "refused",
  "too-many",
  "as-many-as-may-be",
];

/** For whom something is tried: who has signed in, or anyone. */
type Caller = Pick<Visitor, "signedInAt" | "language"> & Readonly<{ subject: string | undefined }>;

/** Performs an act of the API's for who is at the desk: the same rules, rights and records, by the same code. */
export const attempt = async <R extends Route>(
  office: DeskOffice,
  { serve }: Endpoint<R>,
  { subject, signedInAt, language }: Caller,
  arrival: Omit<Arrival, "subject" | "language">,
): Promise<Attempt<R>> =>
  serve(office, { ...arrival, subject, signedInAt, language }).then(
    (reply) => ({ reply }),
    (error: unknown) => {
      if (!(error instanceof Problem) || !mendable.includes(error.kind)) throw error;
      const trouble = detailsOf(error, language);
      return { kind: error.kind, trouble, status: trouble.status };
    },
  );

/** What of a form's files could not be taken, as what could not be read of it. */
export const untaken = ({ faults }: Visit, { language }: Pick<Visitor, "language">): Failed | undefined => {
  if (faults.length === 0) return undefined;
  const kind = "unreadable";
  const trouble = { ...detailsOf(new Problem(kind), language), errors: [...faults] };
  return { kind, trouble, status: trouble.status };
};
