/** Jest's global teardown. */
const stop = (): Promise<void> => (globalThis as unknown as { stopEngines: () => Promise<void> }).stopEngines();

// biome-ignore lint/style/noDefaultExport: Jest asks for it
export default stop;
