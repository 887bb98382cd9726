import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Accounts } from "#infra/constructs/accounts";
import { Register } from "#infra/constructs/register";
import type { Settings } from "#infra/settings";

type RecordsProps = StackProps & Readonly<{ settings: Settings }>;

/** What must outlive every deployment: the register and the accounts of those who write in it. */
export class RecordsStack extends Stack {
  readonly register: Register;
  readonly accounts: Accounts;

  constructor(scope: Construct, id: string, { settings: { stage }, ...props }: RecordsProps) {
    super(scope, id, {
      ...props,
      description: "Ishraf: the register and its accounts, kept",
      terminationProtection: stage.guarded,
    });
    this.register = new Register(this, "Register", stage);
    this.accounts = new Accounts(this, "Accounts", stage);
    new CfnOutput(this, "RegisterTable", { value: this.register.table.tableName });
    new CfnOutput(this, "UserPool", { value: this.accounts.pool.userPoolId });
    new CfnOutput(this, "UserPoolClient", { value: this.accounts.client.userPoolClientId });
  }
}
