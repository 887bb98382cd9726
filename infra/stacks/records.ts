import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Bundles } from "#infra/bundle";
import { Accounts } from "#infra/constructs/accounts";
import { Register } from "#infra/constructs/register";
import { Scanner } from "#infra/constructs/scanner";
import type { SecretariatFunction } from "#infra/constructs/secretariat-function";
import { signInLetter } from "#infra/constructs/sign-in-letter";
import { Vault } from "#infra/constructs/vault";
import type { Settings } from "#infra/settings";

type RecordsProps = StackProps & Readonly<{ settings: Settings; bundles: Bundles }>;

/**
 * Whose scripts may send to the vault. An address that is CloudFront's own is known only once the portal stands, which stands on
 * no records and comes after them: there any page may. It gains little by that: what a form brings is settled by its signature,
 * and all that a page could see is the answer to one that it was given.
 */
const pagesOf = ({ home, distribution }: Settings): string =>
  home.domain === undefined || distribution === "left-out" ? "*" : `https://${home.domain.name}`;

/** What must outlive every deployment: the register, the files that were brought for it, and the accounts of those who write in it, with what words their sign-in codes. */
export class RecordsStack extends Stack {
  readonly register: Register;
  readonly accounts: Accounts;
  readonly vault: Vault;
  /** Cognito takes no words but its own for letters that it sends itself: ours are for those that go by SES. */
  readonly signInLetter: SecretariatFunction | undefined;

  constructor(scope: Construct, id: string, { settings, bundles, ...props }: RecordsProps) {
    const { stage } = settings;
    super(scope, id, {
      ...props,
      description: "Ishraf: the register, its files and its accounts, kept",
      terminationProtection: stage.guarded,
    });
    this.register = new Register(this, "Register", stage);
    this.accounts = new Accounts(this, "Accounts", settings);
    this.vault = new Vault(this, "Vault", { pages: pagesOf(settings) });
    if (settings.scanner === "made") new Scanner(this, "Scanner", this.vault);
    const ground = { settings, bundles, register: this.register };
    this.signInLetter = settings.codes === "ses" ? signInLetter(this, ground, this.accounts) : undefined;
    new CfnOutput(this, "RegisterTable", { value: this.register.table.tableName });
    new CfnOutput(this, "VaultBucket", { value: this.vault.bucket.bucketName });
    new CfnOutput(this, "UserPool", { value: this.accounts.pool.userPoolId });
    new CfnOutput(this, "UserPoolClient", { value: this.accounts.client.userPoolClientId });
  }
}
