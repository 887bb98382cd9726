import type { Language } from "#wording/wording";

/** The Arabic pages stand at the root, the others under their language. */
export const pathIn = (language: Language, path: string): string => {
  const prefixed = language === "ar" ? path : `/${language}${path}`;
  return prefixed.length > 1 && prefixed.endsWith("/") ? prefixed.slice(0, -1) : prefixed;
};

export const homePath = "/";
export const meetingsPath = "/meetings";
export const yearPath = (year: string): string => `${meetingsPath}/${year}`;
export const meetingPath = (id: string): string => `${meetingsPath}/${id}`;
export const spacePath = "/space";
export const regionPath = (region: string): string => `${spacePath}/${region}`;
export const committeePath = "/committee";
export const compositionPath = (day: string): string => `${committeePath}/${day}`;
export const plansPath = "/plans";
export const planPath = (id: string): string => `${plansPath}/${id}`;
export const groupsPath = "/groups";
export const currentMethodPath = "/method";
export const methodPath = (id: string): string => `${currentMethodPath}/${id}`;
/** A further page of what was contributed to a method, or of how it was voted on. */
export const methodPartPath = (id: string, list: "contributions" | "votes", page: number): string =>
  `${methodPath(id)}/${list}/${page}`;
export const callsPath = "/call";
export const callPath = (id: string): string => `${callsPath}/${id}`;
export const obligationsPath = "/obligations";
export const boardPath = (year: number): string => `${obligationsPath}/${year}`;
export const guidePath = "/guide";
export const articlePath = (number: number): string => `${guidePath}/${number}`;
export const checkPath = "/check";
export const calendarPath = "/calendar.ics";
export const newsPath = "/atom.xml";
export const checkerPath = "/journal.mjs";
export const journalPath = (id: string): string => `/api/journal/MEETING/${id}`;
export const journalOf = (matter: string): string => `/api/journal/${matter.replace("#", "/")}`;
