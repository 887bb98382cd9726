import type { Asking } from "#committee/kernel/act";
import { isAct } from "#committee/permissions";
import { type Form, formAt, type Within } from "#functions/desk/kit/act-form";
import { placeOf } from "#pages/desk/kit/place";

/** The acts of a table that change something when they are asked for, each by itself. */
type Sent<Acts> = {
  [Name in keyof Acts]: Acts[Name] extends Readonly<{ asks: readonly ["GET", string] }> | Readonly<{ desk: false }>
    ? never
    : Acts[Name] extends Readonly<{ asks: Asking }>
      ? Name
      : never;
}[keyof Acts];

/** A form for each act on a kind of matter. */
export type FormsOn<Acts> = { readonly [Name in Sent<Acts>]: Form };

const isSent = <Acts extends object>(acts: Acts, name: string): name is Sent<Acts> & string =>
  Object.hasOwn(acts, name) && isAct(name) && placeOf(name) !== undefined;

/** The forms of a kind of matter, each where its act is asked for; they are loaded as one, when someone asks for the first of them. */
export const formsAt = <Acts extends object>(
  acts: Acts,
  load: () => Promise<FormsOn<Acts>>,
): Readonly<Record<string, Within>> => {
  const at = (name: string): Readonly<Record<string, Within>> => {
    const place = isAct(name) ? placeOf(name) : undefined;
    return place !== undefined && isSent(acts, name) ? formAt(place, async () => (await load())[name]) : {};
  };
  return Object.assign({}, ...Object.keys(acts).map(at));
};
