import { assembled } from "#infra/assembled";

// The same stacks, unchecked: the checks are four fifths of a synthesis, and the suites and each deployment make them.
(await assembled()).synth();
