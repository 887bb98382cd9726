import fc from "fast-check";

// The properties of the quick suite, each on two thousand records in the place of a hundred.
fc.configureGlobal({ numRuns: 2_000 });

await import("../pure/journal/chain.test.ts");
