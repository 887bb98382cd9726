import type { Behaviour, Front } from "#infra/local/gateway/distribution";
import type { Answer, Asked } from "#infra/local/ground/web";

type Door = (asked: Asked) => Promise<Answer>;

/** What stands behind the distribution: the buckets, reached by path as S3 is, and the functions. */
export type Behind = Readonly<{ s3: Door; functions: Door }>;

/** The bucket sees nothing of its reader but what it asks for. */
const readOf = (asked: Asked, bucket: string, root: string): Asked => {
  const { "if-none-match": known } = asked.headers;
  const path = `/${bucket}${asked.path === "/" ? `/${root}` : asked.path}`;
  return { ...asked, path, query: "", headers: known === undefined ? {} : { "if-none-match": known } };
};

const answerBy = async ({ s3, functions }: Behind, { bucket, onwards }: Behaviour, root: string, asked: Asked) => {
  if (bucket === undefined) return functions(asked);
  if (asked.method !== "GET" && asked.method !== "HEAD") return { status: 403 };
  const answer = await s3(readOf(asked, bucket, root));
  return onwards.includes(answer.status) ? functions(asked) : answer;
};

/** Answers as CloudFront would: each path by its behaviour, with the headers of that behaviour's policy over all others. */
export const createFront =
  ({ root, behaviours }: Front, behind: Behind): Door =>
  async (asked) => {
    const behaviour = behaviours.find(({ pattern }) => pattern.test(asked.path));
    if (!behaviour) return { status: 404 };
    const answer = await answerBy(behind, behaviour, root, asked);
    return { ...answer, headers: { ...answer.headers, ...behaviour.headers } };
  };
