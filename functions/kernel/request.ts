import { AsyncLocalStorage } from "node:async_hooks";

/** What a request turned out to be about: by ids, and by names of the contract's own. */
type About = Readonly<{ act?: string; route?: string; matter?: string | undefined }>;

type Serving = { readonly id: string | undefined; about: About };

/** Which request a line of code is serving: known all the way down, so that no function need hand it on. */
const serving = new AsyncLocalStorage<Serving>();

/** Serves a request, or an event, under the id that the cloud gave it. */
export const underId = <Answer>(id: string | undefined, serve: () => Answer): Answer =>
  serving.run({ id, about: {} }, serve);

/** The id of the request that is being served. */
export const requestId = (): string | undefined => serving.getStore()?.id;

/** Notes, for the line that tells of the request, what it is about. */
export const note = (about: About): void => {
  const request = serving.getStore();
  if (request) request.about = { ...request.about, ...about };
};

/** What was noted of the request that is being served. */
export const noted = (): About => serving.getStore()?.about ?? {};
