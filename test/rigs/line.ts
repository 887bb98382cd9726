import { createServer, request } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** The line between a browser and the rest of the world, as a proxy that can be cut in the middle of whatever goes over it. */
export const startLine = async () => {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((asked, answer) => {
    const { url = "", method, headers } = asked;
    const onwards = request(url, { method, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    onwards.on("error", () => answer.destroy());
    answer.on("close", () => onwards.destroy());
    asked.pipe(onwards);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    if (isCut) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const cut = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${port}`,
    cut,
    mend: (): void => {
      isCut = false;
    },
    stop: (): void => {
      cut();
      server.close();
    },
  };
};
