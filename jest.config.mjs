const project = (displayName, tests) => ({
  displayName,
  rootDir: import.meta.dirname,
  testMatch: tests.map((path) => `<rootDir>/test/${path}`),
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "^.+\\.tsx?$": "<rootDir>/test/rigs/strip-types.cjs" },
});

const started = { globalSetup: "<rootDir>/test/rigs/start.ts", globalTeardown: "<rootDir>/test/rigs/stop.ts" };

// biome-ignore lint/style/noDefaultExport: Jest asks for it
export default {
  maxWorkers: "100%",
  // Ends what hangs, on however slow a machine: nothing here is measured by it.
  testTimeout: 600_000,
  // Modules that a suite has loaded are never freed: a worker that has grown is begun anew.
  workerIdleMemoryLimit: "600MB",
  projects: [
    /** What is decided, said and shown, by itself. */
    project("pure", ["pure/**/*.test.ts"]),
    /** What needs the register's engine, the stacks as they deploy, or a stand-in of the cloud. */
    { ...project("engines", ["{engines,journeys}/**/*.test.ts"]), ...started },
  ],
};
