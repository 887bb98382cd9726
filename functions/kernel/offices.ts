import type { Instant } from "#calendar/civil-date";
import type { Paged } from "#committee/files/arrivals";
import type { Tokens } from "#functions/api/kernel/caller";
import type { Codes } from "#functions/desk/session/codes";
import type { Log } from "#functions/kernel/log";
import type { Accounts } from "#secretariat/accounts";
import type { Clock } from "#secretariat/clock";
import type { Lease } from "#secretariat/lease";
import type { LetterBox } from "#secretariat/letter-box";
import type { Marks } from "#secretariat/marks";
import type { Portal } from "#secretariat/portal";
import type { Post } from "#secretariat/post";
import type { AccountKeeper } from "#secretariat/post-account";
import type { Register } from "#secretariat/register";
import type { Vault } from "#secretariat/vault";

/** What every function of the secretariat works with: the register, the present, and what can't be foreseen. */
export type Office = Readonly<{
  register: Register;
  now: () => Instant;
  draw: Readonly<{ id: () => string; key: () => string }>;
}>;

export type ApiOffice = Office &
  Readonly<{
    letterBox: Pick<LetterBox, "lettersOf" | "returned" | "answered">;
    accounts: Pick<Accounts, "open">;
    vault: Pick<Vault, "sign" | "link">;
    tokens: Tokens;
    log: Log;
    /** The site's address, and the region of the cloud where it stands. */
    address: string;
    region: string;
    /** For how many milliseconds, by chance, to rest where many come to one matter at once. */
    rest: () => number;
  }>;

/** The site's address, and the address that letters come from. */
type Sender = Readonly<{ address: string; from: string }>;

export type CarryOutOffice = Office &
  Readonly<{
    letterBox: LetterBox;
    post: Post;
    account: AccountKeeper;
    clock: Clock;
    marks: Marks;
    accounts: Pick<Accounts, "readdress" | "close">;
    vault: Pick<Vault, "erase">;
    sender: Sender;
    log: Log;
    /** Lets so many milliseconds pass. */
    pause: (milliseconds: number) => Promise<void>;
  }>;

/** The office that writes down what the post tells of letters. */
export type LetterNewsOffice = Readonly<{ letterBox: Pick<LetterBox, "tell">; log: Log }>;

/** The publisher's office; `release` tells one publisher's code from the next. */
export type PublishOffice = Office &
  Readonly<{ marks: Marks; lease: Lease; portal: Portal; address: string; release: string; log: Log }>;

export type DeployerOffice = Office & Readonly<{ marks: Marks }>;

/** The office that looks at files before anyone can read them: it alone opens what came. */
export type CheckOffice = Office &
  Readonly<{
    vault: Pick<Vault, "read" | "first" | "erase">;
    paged: (bytes: Uint8Array) => Promise<Paged>;
    /** For how many milliseconds, by chance, to rest where many come to one matter at once. */
    rest: () => number;
    log: Log;
  }>;

export type SweepOffice = Office &
  Readonly<{ vault: Pick<Vault, "first" | "anew" | "erase">; letterBox: Pick<LetterBox, "returned">; log: Log }>;

export type SignInLetterOffice = Office & Readonly<{ log: Log }>;

/** What people work at: all that the API has, and the pool's way to sign in. */
export type DeskOffice = ApiOffice &
  Readonly<{ vault: Pick<Vault, "sign" | "link" | "bring" | "origin">; codes: Codes }>;

export type Registrar = Office & Readonly<{ accounts: Accounts }>;
