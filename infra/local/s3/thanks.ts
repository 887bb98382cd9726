import type { Answer } from "#infra/local/ground/web";
import { escaped, xml } from "#infra/local/s3/answers";
import type { Fields } from "#infra/local/s3/policy";

/** What a form has brought, and where it stands. */
type Taken = Readonly<{ host: string; bucket: string; key: string; etag: string }>;

const asXml = ({ host, bucket, key, etag }: Taken): Answer =>
  xml(
    201,
    `<PostResponse><Location>${escaped(`http://${host}/${bucket}/${encodeURIComponent(key)}`)}</Location>` +
      `<Bucket>${escaped(bucket)}</Bucket><Key>${escaped(key)}</Key><ETag>${escaped(etag)}</ETag></PostResponse>`,
  );

/** Answers a form that was taken: the browser goes on where the form says; else the status is the one that it asks for. */
export const thanks = (
  { success_action_redirect: next = "", success_action_status: status }: Fields,
  taken: Taken,
): Answer => {
  const to = URL.parse(next);
  for (const name of ["bucket", "key", "etag"] as const) to?.searchParams.append(name, taken[name]);
  if (to) return { status: 303, headers: { location: to.href } };
  if (status === "201") return asXml(taken);
  return { status: status === "200" ? 200 : 204 };
};
