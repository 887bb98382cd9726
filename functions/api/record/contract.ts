import { descriptionRoutes } from "#contract/kernel/description";
import { endpoint } from "#functions/api/kernel/endpoint";

/** The document is loaded when it is asked for, not before. */
export const readContract = endpoint(descriptionRoutes.readContract, async () => ({
  body: (await import("#contract/document")).document,
}));
