import { createHash, createHmac } from "node:crypto";
import type { VaultForm } from "#secretariat/vault-form";
import type { startVault } from "../rigs/vault.ts";

/** A form that someone was given, and the bytes that it was given for. */
export type Given = Readonly<{ post: VaultForm; bytes: Buffer }>;

/** What is sent: the fields, the bytes, and what the file is called. */
export type Sent = Readonly<{ fields: Readonly<Record<string, string | undefined>>; bytes: Buffer; name: string }>;

type Vaulted = Pick<Awaited<ReturnType<typeof startVault>>, "answer">;

/** Sends a form straight to the stand-in, as its door hands it on. */
export const sendTo =
  ({ answer }: Vaulted) =>
  async ({ fields, bytes, name }: Sent): Promise<number> => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) if (value !== undefined) form.append(field, value);
    form.append("file", new Blob([new Uint8Array(bytes)]), name);
    const sent = new Response(form);
    const headers = { "content-type": sent.headers.get("content-type")! };
    const body = Buffer.from(await sent.arrayBuffer());
    return (await answer({ method: "POST", path: "/vault", query: "", headers, body, from: "" })).status;
  };

/** A form as it was meant to be sent. */
export const genuine = ({ post: { fields }, bytes }: Given): Sent => ({ fields, bytes, name: "letter" });

const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("base64");
const flipped = (bytes: Buffer, place: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(place % copy.length) ^ 1, place % copy.length);
  return copy;
};
const fields = (sent: Sent, more: Sent["fields"]): Sent => ({ ...sent, fields: { ...sent.fields, ...more } });
const widened = (policy: string | undefined): string =>
  btoa(atob(policy ?? "").replace(/"content-length-range",\d+,\d+/, '"content-length-range",0,99999999'));

/** What someone does with a form who has it, so that no byte comes to the vault; `other` is a form that was given to someone else. */
export const attacks: Readonly<Record<string, (sent: Sent, round: number, other: VaultForm) => Sent>> = {
  "a wrong signature": (sent) =>
    fields(sent, {
      "X-Amz-Signature": sent.fields["X-Amz-Signature"]?.replace(/^./, (first) => (first === "0" ? "1" : "0")),
    }),
  "a signature by a key of one's own": (sent) => {
    const credential = sent.fields["X-Amz-Credential"]?.replace(/^\w+/, "mine");
    const day = credential?.split("/")[1] ?? "";
    const Policy = btoa(
      atob(sent.fields["Policy"] ?? "").replace(sent.fields["X-Amz-Credential"] ?? "", credential ?? ""),
    );
    const mine = ["AWS4mine", day, "eu-west-3", "s3", "aws4_request"].reduce<string | Buffer>(
      (key, part, index) => (index === 0 ? part : createHmac("sha256", key).update(part).digest()),
      "",
    );
    const signature = createHmac("sha256", mine).update(Policy).digest("hex");
    return fields(sent, { Policy, "X-Amz-Credential": credential, "X-Amz-Signature": signature });
  },
  "no signature": (sent) => fields(sent, { "X-Amz-Signature": undefined }),
  "no policy": (sent) => fields(sent, { Policy: undefined }),
  "a policy made wider": (sent) => fields(sent, { Policy: widened(sent.fields["Policy"]) }),
  "another key": (sent, round, other) =>
    fields(sent, { key: ["FILE/01KBFM5A3W8T0Q5Z6X7Y8V9W0F", other.fields["key"], "../FILE/x"][round % 3] }),
  "someone else's form": ({ bytes, name }, _round, other) => ({ fields: other.fields, bytes, name }),
  "another type": (sent) => fields(sent, { "Content-Type": "text/html" }),
  "more bytes": (sent) => ({ ...sent, bytes: Buffer.concat([sent.bytes, Buffer.from("<script>")]) }),
  "far more bytes, or none": (sent, round) =>
    round === 0 ? { ...sent, bytes: Buffer.alloc(200_000, 0x41) } : { ...sent, bytes: Buffer.alloc(0) },
  "bytes cut short": (sent, round) => ({ ...sent, bytes: sent.bytes.subarray(0, sent.bytes.length - 1 - round) }),
  "bytes altered after signing": (sent, round) => ({ ...sent, bytes: flipped(sent.bytes, 40 + round) }),
  "altered bytes with their own hash": (sent, round) => {
    const bytes = flipped(sent.bytes, 60 + round);
    return { ...fields(sent, { "x-amz-checksum-sha256": hash(bytes) }), bytes };
  },
  "no hash": (sent) => ({ ...fields(sent, { "x-amz-checksum-sha256": undefined }), bytes: flipped(sent.bytes, 9) }),
  "a field more": (sent, round) => fields(sent, { [["acl", "success_action_redirect"][round % 2]!]: "public-read" }),
  "a name that is a path, and other bytes": (sent, round) => ({
    ...{ fields: sent.fields, bytes: flipped(sent.bytes, 20 + round) },
    name: ["../../etc/passwd", "\u202efdp.exe"][round % 2]!,
  }),
};

type Tried = Readonly<{ given: Given; other: VaultForm; rounds: number }>;

/** A form, attacked in every way in rounds: what S3 answered to each. */
export const attackAll = (send: ReturnType<typeof sendTo>, { given, other, rounds }: Tried): Promise<number[]> =>
  Promise.all(
    Array.from({ length: rounds }, (_, round) =>
      Object.values(attacks).map((attack) => send(attack(genuine(given), round, other))),
    ).flat(),
  );
