import { type Clock, DAY } from "#infra/local/ground/clock";
import type { Answer, Asked } from "#infra/local/ground/web";
import type { Taken } from "#infra/local/post/events";

/** What stands before the post: its engine takes letters, but knows nothing of quotas, tags and configuration sets. */
export type PostFront = Readonly<{
  answer: (asked: Asked) => Promise<Answer>;
  /** Every letter that was taken, the first one first. */
  taken: () => readonly Taken[];
}>;

export type PostPlace = Readonly<{
  clock: Clock;
  engine: string;
  /** Whether the account is in the sandbox, as every new one is. */
  sandbox: boolean;
  /** Hears of each letter that was taken. */
  heard: (letter: Taken) => void;
}>;

const quota = (perDay: number, sent: number): Answer => ({
  status: 200,
  headers: { "content-type": "text/xml" },
  body: `<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult><Max24HourSend>${perDay}</Max24HourSend><MaxSendRate>14</MaxSendRate><SentLast24Hours>${sent}</SentLast24Hours></GetSendQuotaResult></GetSendQuotaResponse>`,
});

const forward = async (engine: string, { method, path, query, headers, body }: Asked): Promise<Answer> => {
  const { host: _, connection: __, "content-length": ___, expect: ____, ...passed } = headers;
  const answer = await fetch(`${engine}${path}${query && `?${query}`}`, {
    ...{ method, headers: passed },
    ...(method !== "GET" && method !== "HEAD" && body && { body: new Uint8Array(body) }),
  });
  const type = answer.headers.get("content-type");
  return {
    status: answer.status,
    headers: type === null ? {} : { "content-type": type },
    body: Buffer.from(await answer.arrayBuffer()),
  };
};

const tagsIn = (form: URLSearchParams): Readonly<Record<string, string>> => {
  const numbers = [...form.keys()].flatMap((key) => /^Tags\.member\.(\d+)\.Name$/.exec(key)?.[1] ?? []);
  const part = (number: string, what: string) => form.get(`Tags.member.${number}.${what}`) ?? "";
  return Object.fromEntries(numbers.map((number) => [part(number, "Name"), part(number, "Value")]));
};

/** What SES takes as a tag's name and as its value: MessageTag in its API reference. */
const TAG = /^[A-Za-z0-9_-]{1,256}$/;

const isTag = (pair: readonly string[]): boolean => pair.every((part) => TAG.test(part));

const invalidTag: Answer = {
  status: 400,
  headers: { "content-type": "text/xml" },
  body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>InvalidParameterValue</Code><Message>A tag has ASCII letters, digits, _ and - alone, 256 at the most.</Message></Error></ErrorResponse>`,
};

const takenBy = (form: URLSearchParams, { body = "" }: Answer, at: number): Taken => ({
  messageId: /<MessageId>([^<]*)</.exec(String(body))?.[1] ?? "",
  to: form.get("Destinations.member.1") ?? "",
  tags: tagsIn(form),
  configurationSet: form.get("ConfigurationSetName") ?? undefined,
  at,
});

export const createPostFront = ({ clock, engine, sandbox, heard }: PostPlace): PostFront => {
  const taken: Taken[] = [];
  const send = async (asked: Asked, form: URLSearchParams): Promise<Answer> => {
    if (!Object.entries(tagsIn(form)).every(isTag)) return invalidTag;
    const answer = await forward(engine, asked);
    if (answer.status !== 200) return answer;
    const letter = takenBy(form, answer, clock.now());
    taken.push(letter);
    heard(letter);
    return answer;
  };
  const tellQuota = () => quota(sandbox ? 200 : 50_000, taken.filter(({ at }) => at > clock.now() - DAY).length);
  return {
    taken: () => taken,
    answer: async (asked) => {
      const form = new URLSearchParams(asked.method === "POST" ? String(asked.body) : "");
      const action = form.get("Action");
      if (action === "GetSendQuota") return tellQuota();
      return action === "SendRawEmail" ? send(asked, form) : forward(engine, asked);
    },
  };
};
