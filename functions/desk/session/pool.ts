import * as z from "zod/mini";
import { askOver } from "#secretariat/http";

/** Where the pool takes sign-ins, the client that they are made for, and who is told of a refusal that is nobody's mistake. */
export type Pool = Readonly<{ endpoint: string; client: string; refuses: (why: Error) => void }>;

const Refused = z.object({ __type: z.string() });

type Said = Readonly<{ said: unknown } | { refused: string }>;

/** One call to the pool: what it says, or the name of its refusal; a fault of the pool's is thrown. */
export const ask = async ({ endpoint }: Pool, operation: string, body: object): Promise<Said> => {
  const { status, text } = await askOver(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(body),
  });
  if (status >= 500) throw new Error(`${operation}: the pool answered ${status}`);
  const said: unknown = text === "" ? {} : JSON.parse(text);
  return status < 300 ? { said } : { refused: Refused.parse(said).__type.split("#").at(-1) ?? "" };
};
