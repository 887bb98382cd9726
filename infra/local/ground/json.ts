import * as z from "zod/mini";

export const Json = z.json();
export type Json = z.infer<typeof Json>;

/** Whether a value has names for what it holds. */
export const isMap = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a text says as JSON; undefined when it isn't JSON. */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
