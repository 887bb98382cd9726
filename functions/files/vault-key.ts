import { files } from "#committee/files/kind";

/** What the keys of all files in the vault begin with. */
const FOLDER = `${files.name}/`;

/** Where the bytes of a file stand in the vault: its id, and nothing that tells what it holds or whose it is. */
export const vaultKey = (id: string): string => `${FOLDER}${id}`;

/** The id of the file whose bytes stand under a key of the vault. */
export const fileUnder = (key: string): string => key.slice(FOLDER.length);
