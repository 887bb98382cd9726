import { associationEndpoints } from "#functions/api/space/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { importPage } from "#pages/desk/space/import";

/** Takes a list over and shows what became of each row; the list stays there to be put right, and sent again takes nobody twice. */
export const importing = formOf({
  endpoint: associationEndpoints.importAssociations,
  scene: async () => undefined,
  first: () => ({ taking: "all-or-nothing" }),
  draw: (asked) => importPage(asked),
  tells: ({ body }, asked) => importPage(asked, body),
});
