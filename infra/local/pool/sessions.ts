import { randomBytes } from "node:crypto";
import * as z from "zod/mini";
import type { Clock } from "#infra/local/ground/clock";
import type { Memory } from "#infra/local/ground/memory";

const Session = z.object({ token: z.string(), sub: z.string(), at: z.number(), until: z.number() });

/** The sessions that a refresh token keeps going. */
export type Sessions = Readonly<{
  open: (sub: string) => string;
  /** Whose the session is, and since when, while it lasts. */
  find: (token: string) => Readonly<{ sub: string; at: number }> | undefined;
  close: (token: string) => void;
}>;

export const createSessions = (clock: Clock, memory: Memory, seconds: number): Sessions => {
  const sessions = new Map((memory.recall("sessions", z.array(Session)) ?? []).map((one) => [one.token, one]));
  const keep = () => memory.keep("sessions", [...sessions.values()]);
  return {
    open: (sub) => {
      const token = randomBytes(600).toString("base64url");
      sessions.set(token, { token, sub, at: clock.now(), until: clock.now() + seconds * 1_000 });
      keep();
      return token;
    },
    find: (token) => {
      const session = sessions.get(token);
      return session && clock.now() < session.until ? session : undefined;
    },
    close: (token) => {
      sessions.delete(token);
      keep();
    },
  };
};
