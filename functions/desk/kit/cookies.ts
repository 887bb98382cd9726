/** The cookies of a visit, by name. */
export type Cookies = ReadonlyMap<string, string>;

/**
 * The desk's own cookies. Their names begin with "__Host-", so that a browser takes them from this very host alone: no
 * other site of the ministry's domain can put a session of its own in their place. That asks for the path "/", which
 * costs a few bytes on other pages; a narrower path would protect nothing, as a path is no wall (RFC 6265, section 8.5).
 */
const names = {
  access: "__Host-desk-access",
  refresh: "__Host-desk-refresh",
  begun: "__Host-desk-sign-in",
  language: "__Host-desk-language",
} as const;

export type Name = keyof typeof names;

/** A cookie for this host, out of reach of scripts, that comes with requests from our own pages alone. */
const cookie = (name: Name, value: string, more = ""): string =>
  `${names[name]}=${value}; Path=/; HttpOnly; Secure; SameSite=Strict${more}`;

/** A cookie that lasts until the browser is closed, or for a number of seconds. */
export const put = (name: Name, value: string, seconds?: number): string =>
  cookie(name, value, seconds === undefined ? "" : `; Max-Age=${seconds}`);

/** Takes a cookie away. */
export const drop = (name: Name): string => put(name, "", 0);

/** The cookies as the gateway lists them. */
export const cookiesIn = (listed: readonly string[]): Cookies =>
  new Map(
    listed.map((one) => {
      const [name = "", ...value] = one.split("=");
      return [name.trim(), value.join("=")] as const;
    }),
  );

/** The value of one of the desk's cookies. */
export const ownIn = (cookies: Cookies, name: Name): string | undefined => cookies.get(names[name]) || undefined;
