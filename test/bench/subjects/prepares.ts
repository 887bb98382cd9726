import type { ActName } from "#committee/permissions";
import type { World } from "../world.ts";

/** What an act is asked with, where that doesn't follow from its row and its example. */
export type Prepared = Readonly<{
  as?: string;
  params?: Readonly<Record<string, string | number>>;
  body?: unknown;
  /** The version that is there. */
  version?: number;
}>;

/** What prepares acts whose call doesn't follow from their rows and examples alone. */
export type Prepares = { readonly [Act in ActName]?: (world: World) => Promise<Prepared> };
