import { join } from "node:path";
import type { Command } from "#infra/local/functions/commands";
import seats from "./seats.json" with { type: "json" };

/** Who may be asked a token for, one of each role: everyone here is named by office, as no person is. */
export const people = {
  secretariat: "secretariat@ishraf.example",
  administration: seats.find(({ college }) => college === "administration")?.holder.email ?? "",
  "civil-society": seats.find(({ college }) => college === "civil-society")?.holder.email ?? "",
} as const;

const secretary = ["--email", people.secretariat, "--name-ar", "كتابة اللجنة", "--name-latin", "Secrétariat du comité"];

/** What a deployer runs after a deployment, here for the sample committee. */
export const registration = (root: string): readonly Command[] => [
  { file: join(root, "functions/commands/first-secretary.ts"), argv: [...secretary, "--language", "ar"] },
  { file: join(root, "functions/commands/seat-members.ts"), argv: [join(root, "infra/local/seats.json")] },
  { file: join(root, "functions/commands/publish-all.ts"), argv: [] },
];
