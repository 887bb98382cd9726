import type { Acts } from "#committee/kernel/act";
import type { RuleId } from "#guide/clause";

/**
 * What is known of a kind of matter before any of it is read: its name in keys, where one of it stands in paths, and its acts.
 * It is read at every start, so that it holds no schema, no decision and no words.
 */
export type Matter = Readonly<{
  name: string;
  /** Below the API's own place, with its id in braces; the committee's one calendar and one chair have none. */
  path?: `/${string}/{id}`;
  /** Where one is worked on, below the desk; all of them in one place, where it names no id. */
  desk?: `/${string}`;
  /** The rule by which its acts wait for their stages; where there is none, they just aren't open at another. */
  order?: RuleId;
  acts: Acts;
}>;
