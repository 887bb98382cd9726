import { type Asked, isInTurn } from "#committee/kernel/act";
import type { Role } from "#committee/kernel/roles";
import { type ActName, isAct, may, rightOf } from "#committee/permissions";
import type { BodyOf, Route } from "#contract/kernel/route";
import { DESK, placeOf } from "#pages/desk/kit/place";
import type { ToldAct } from "#pages/desk/kit/told-act";
import type { Fields, PlaceIn } from "#pages/kit/field";
import type { Text } from "#wording/wording";

/** A form of an act: what it is called, what it comes to, and what it asks for. */
export type ToldForm = Readonly<{ title: Text; means?: Text; submit: Text; fields: Fields }>;

/** What the body of a route may be asked for by. */
export type FieldsOf<R extends Route> = Fields<PlaceIn<BodyOf<R>>>;

/** An act as it is told at the desk: among all that someone may do, on the page of its matter, and in its form. */
export type DeskAct = Readonly<{
  says: Text;
  /** The page where it begins, where that is neither a place of its own nor the one of all there are. */
  begins?: `/${string}`;
  way?: Text;
  form?: ToldForm;
}>;

/** The acts of a table that aren't open to all. */
type Closed<Acts> = {
  [Name in keyof Acts]: Acts[Name] extends Readonly<{ by: readonly ["public", ...(readonly unknown[])] }>
    ? never
    : Name;
}[keyof Acts];

/** Every act on a kind of matter that isn't open to all; the sight of a part is told where it is a right worth telling. */
export type DeskActs<Acts> = { readonly [Name in Extract<Closed<Acts>, Asked<Acts>>]: DeskAct } & {
  readonly [Name in Closed<Acts>]?: DeskAct;
};

/** What may be done about a kind of matter, each where it begins: at a place of its own, or among all there are, where one chooses there. */
export const menuOf = (told: Readonly<Record<string, DeskAct>>, all?: `/${string}`): readonly ToldAct[] => {
  const among = all === undefined ? {} : { at: `${DESK}${all}` };
  return Object.entries(told).flatMap(([act, { says, begins }]) => {
    if (!isAct(act)) return [];
    const place = begins ? `${DESK}${begins}` : (placeOf(act) ?? "{}");
    return [{ act, says, ...(place.includes("{") ? among : { at: place }) }];
  });
};

/** A way to an act on a matter that its reader may go now. */
type Way = Readonly<{ act: ActName; place: string; way: Text }>;

type Reader = Readonly<{ state: object; roles: readonly Role[] }>;

/** The ways to what a reader may do about a matter as it stands, in the order of its acts. */
export const waysOf = (told: Readonly<Record<string, DeskAct>>, { state, roles }: Reader): readonly Way[] =>
  Object.entries(told).flatMap(([act, { way }]) => {
    if (!isAct(act) || way === undefined || !may(roles, act)) return [];
    const place = placeOf(act);
    return place !== undefined && isInTurn(state, rightOf(act)) ? [{ act, place, way }] : [];
  });
