import type { Words } from "#committee/kernel/words";
import { Association } from "#committee/space/association";
import { isOwn } from "#functions/api/space/own";
import { halt, type Standing } from "#functions/api/standing";
import type { ApiOffice } from "#functions/kernel/offices";
import { associations, keyOf } from "#functions/matters";

/** The name of an association of the space for which its own people act; anyone else, and one that isn't a member, is not allowed. */
export const ownInSpace = async ({ register }: ApiOffice, standing: Standing, id: string): Promise<Words> => {
  if (!isOwn(standing, id)) return halt(standing, "not-allowed");
  const key = keyOf(associations, id);
  const association = Association.safeParse((await register.load([key])).get(key)?.state).data;
  return association?.stage === "complete" ? association.name : halt(standing, "not-allowed");
};
