import type middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { FRESH } from "#committee/permissions";
import type { ProblemKind } from "#contract/kernel/problem";
import { askedFor } from "#functions/api/language";
import { Problem } from "#functions/api/problem";
import type { ApiOffice } from "#functions/kernel/offices";
import { languages } from "#wording/languages";

/** What the middlewares before the endpoints say by a status of their own. */
const byStatus: Readonly<Record<number, ProblemKind>> = {
  400: "unreadable",
  404: "unknown",
  415: "wrong-type",
  422: "unreadable",
};

/** A fault goes to the log and to the count that the alarm watches; its caller gets the reference and nothing else. */
const faultOf = ({ draw, log }: ApiOffice, error: unknown): Problem => {
  const reference = draw.id();
  log.error("fault", { reference, error });
  log.countFault();
  return new Problem("fault", { reference });
};

/** What a caller is asked to come back with: a token, or one of a recent sign-in (RFC 9470). */
const challengeFor = ({ kind }: Problem): string =>
  kind === "fresh-code-needed"
    ? `Bearer error="insufficient_user_authentication", max_age="${FRESH / 1_000}"`
    : "Bearer";

/** The problem that an error is; one that is none is a fault of ours. */
export const problemOf = (office: ApiOffice, error: unknown): Problem => {
  if (error instanceof Problem) return error;
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 0;
  const kind = byStatus[status];
  return kind ? new Problem(kind) : faultOf(office, error);
};

/** Whatever goes wrong with a call becomes problem+json in the reader's language; the words for it are loaded when something does. */
export const problems = (
  office: ApiOffice,
): middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  onError: async (request) => {
    const problem = problemOf(office, request.error);
    const language = askedFor(request.event.headers["accept-language"]) ?? problem.language ?? languages[0];
    const { detailsOf } = await import("#functions/api/tell");
    const details = detailsOf(problem, language);
    request.response = {
      statusCode: details.status,
      headers: {
        "content-type": "application/problem+json; charset=utf-8",
        "content-language": language,
        vary: "accept-language",
        ...(details.status === 401 && { "www-authenticate": challengeFor(problem) }),
      },
      body: JSON.stringify(details),
    };
  },
});
