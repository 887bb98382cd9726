import { readContract } from "#contract/kernel/description";
import { endpoint } from "#functions/api/endpoint";

/** The document is loaded when it is asked for, not before. */
export const contract = endpoint(readContract, async () => ({ body: (await import("#contract/document")).document }));
