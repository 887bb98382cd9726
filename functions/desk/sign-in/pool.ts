import * as z from "zod/mini";

/** Where the pool takes sign-ins, and the client that they are made for. */
export type Pool = Readonly<{ endpoint: string; client: string }>;

const Refused = z.object({ __type: z.string() });

type Said = Readonly<{ said: unknown } | { refused: string }>;

/** One call to the pool: what it says, or the name of its refusal; a fault of the pool's is thrown. */
export const ask = async ({ endpoint }: Pool, operation: string, body: object): Promise<Said> => {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(8_000),
  });
  if (answer.status >= 500) throw new Error(`${operation}: the pool answered ${answer.status}`);
  const text = await answer.text();
  const said: unknown = text === "" ? {} : JSON.parse(text);
  return answer.ok ? { said } : { refused: Refused.parse(said).__type.split("#").at(-1) ?? "" };
};
