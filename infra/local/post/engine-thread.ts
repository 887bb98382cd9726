import { parentPort } from "node:worker_threads";
import ses from "aws-ses-v2-local";

const server = await ses.default({ host: "127.0.0.1", port: 0 });
const bound = server.address();
parentPort?.postMessage(typeof bound === "object" ? bound?.port : undefined);
