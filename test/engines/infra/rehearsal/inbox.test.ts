import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { startSmtp } from "#infra/rehearsal/smtp";

test("a message comes out as it went in, dots at the beginning of lines included", async () => {
  const taken: string[] = [];
  const smtp = await startSmtp(async (message) => void taken.push(message));
  const [host = "", port] = smtp.address.split(":");
  const socket = connect(Number(port), host);
  await once(socket, "connect");
  const heard = text(socket);
  socket.end("ehlo a\r\nmail FROM:<a@b>\r\nrcpt TO:<c@d>\r\ndata\r\nTo: c@d\r\n\r\n..hidden\r\n.\r\nquit\r\n");
  expect(await heard).toMatch(/^220 .*(\r\n250 .*){3}\r\n354 .*\r\n250 Taken\r\n221 /);
  expect(taken).toEqual(["To: c@d\r\n\r\n.hidden"]);
  await smtp.stop();
});
