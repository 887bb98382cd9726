import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Bundles } from "#infra/bundle";
import { Alarms } from "#infra/constructs/alarms";
import { api } from "#infra/constructs/api";
import { carryOut } from "#infra/constructs/carry-out";
import { Clock } from "#infra/constructs/clock";
import { desk } from "#infra/constructs/desk";
import { Gateway } from "#infra/constructs/gateway";
import { hourly } from "#infra/constructs/hourly";
import { sweep } from "#infra/constructs/sweep";
import type { Settings } from "#infra/settings";
import type { RecordsStack } from "#infra/stacks/records";

type ServiceProps = StackProps & Readonly<{ settings: Settings; records: RecordsStack; bundles: Bundles }>;

/** What works on the records and keeps nothing of its own: it can be rebuilt any day. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { settings, records, bundles, ...props }: ServiceProps) {
    super(scope, id, { ...props, description: "Ishraf: the secretariat's functions" });
    const alarms = new Alarms(this, "Alarms", settings.alarms);
    const { register, accounts, signInLetter } = records;
    const house = { settings, bundles, register, accounts, alarms };
    const gateway = new Gateway(this, "Gateway", settings);
    const { address } = gateway;
    gateway.leadTo(api(this, house, address).function);
    gateway.leadBelow("/desk", desk(this, house, address).function);
    signInLetter.watchFrom(this, "SignInLetterErrors", alarms);
    const sweeping = sweep(this, house);
    const clock = new Clock(this, "Clock", { alarms, rings: sweeping.function });
    hourly(this, sweeping, carryOut(this, house, { address, clock }));
    new CfnOutput(this, "ApiAddress", { value: address });
  }
}
