import * as contract from "#contract/guide";
import { endpoint } from "#functions/api/endpoint";
import { Problem } from "#functions/api/problem";
import { articleOf } from "#guide/clause";
import { clauseOf } from "#guide/guide";

import { languages, say } from "#wording/wording";

/** The guide is the same for all: the register is not asked. */
export const readRule = endpoint(contract.readRule, async (_office, { params, language = languages[0] }) => {
  const clause = clauseOf(params.id);
  if (clause === undefined) throw new Problem("unknown");
  const { id, source, says, reading } = clause;
  return {
    language,
    body: {
      id,
      article: articleOf(id),
      source,
      says: say(says, language),
      ...(reading && { reading: say(reading, language) }),
    },
  };
});
