// A Node too old to read TypeScript reads this first and says so: it is plain JavaScript, loaded with --require.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(`Node 24 or newer is needed, and this is ${process.version}: npm ci brings one on Linux.`);
  process.exit(1);
}

// What Node has read and compiled once is kept for the next start.
require("node:module").enableCompileCache(require("node:path").join(__dirname, "../../cdk.out/compiled"));
