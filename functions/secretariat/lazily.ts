import { underId } from "#functions/kernel/request";
import type { Env } from "#functions/secretariat/env";

/** What the cloud says of a call beside its event. */
type Invocation = Readonly<{ awsRequestId?: string }>;

/** A function's handler: its office is opened at the first call, and serves the next ones too, each under its request's id. */
export const lazily = <Open, Event, Context extends Invocation, Answer>(
  open: (env: Env) => Open,
  serve: (office: Open) => (event: Event, context: Context) => Promise<Answer>,
): ((event: Event, context: Context) => Promise<Answer>) => {
  let serving: ((event: Event, context: Context) => Promise<Answer>) | undefined;
  return (event, context) => {
    serving ??= serve(open(process.env));
    const handle = serving;
    return underId(context.awsRequestId, () => handle(event, context));
  };
};
