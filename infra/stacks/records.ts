import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Bundles } from "#infra/bundle";
import { Accounts } from "#infra/constructs/accounts";
import { Register } from "#infra/constructs/register";
import type { SecretariatFunction } from "#infra/constructs/secretariat-function";
import { signInLetter } from "#infra/constructs/sign-in-letter";
import { Vault } from "#infra/constructs/vault";
import type { Settings } from "#infra/settings";

type RecordsProps = StackProps & Readonly<{ settings: Settings; bundles: Bundles }>;

/** What must outlive every deployment: the register, the files that were brought for it, and the accounts of those who write in it, with what words their sign-in codes. */
export class RecordsStack extends Stack {
  readonly register: Register;
  readonly accounts: Accounts;
  readonly vault: Vault;
  readonly signInLetter: SecretariatFunction;

  constructor(scope: Construct, id: string, { settings, bundles, ...props }: RecordsProps) {
    const { stage } = settings;
    super(scope, id, {
      ...props,
      description: "Ishraf: the register, its files and its accounts, kept",
      terminationProtection: stage.guarded,
    });
    this.register = new Register(this, "Register", stage);
    this.accounts = new Accounts(this, "Accounts", settings);
    this.vault = new Vault(this, "Vault");
    this.signInLetter = signInLetter(this, { settings, bundles, register: this.register }, this.accounts);
    new CfnOutput(this, "RegisterTable", { value: this.register.table.tableName });
    new CfnOutput(this, "UserPool", { value: this.accounts.pool.userPoolId });
    new CfnOutput(this, "UserPoolClient", { value: this.accounts.client.userPoolClientId });
  }
}
