import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Bundles } from "#infra/bundle";
import { Alarms } from "#infra/constructs/alarms";
import { api } from "#infra/constructs/api";
import { carryOut } from "#infra/constructs/carry-out";
import { Clock } from "#infra/constructs/clock";
import { desk } from "#infra/constructs/desk";
import { dossiers } from "#infra/constructs/dossiers";
import { hourly } from "#infra/constructs/hourly";
import { letterNews } from "#infra/constructs/letter-news";
import { Post } from "#infra/constructs/post";
import { publish } from "#infra/constructs/publish";
import { sweep } from "#infra/constructs/sweep";
import type { Settings } from "#infra/settings";
import type { PortalStack } from "#infra/stacks/portal";
import type { RecordsStack } from "#infra/stacks/records";

type ServiceProps = StackProps &
  Readonly<{ settings: Settings; records: RecordsStack; portal: PortalStack; bundles: Bundles }>;

/** What works on the records and keeps nothing of its own: it can be rebuilt any day. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { settings, records, portal, bundles, ...props }: ServiceProps) {
    super(scope, id, { ...props, description: "Ishraf: the secretariat's functions" });
    const alarms = new Alarms(this, "Alarms", settings.alarms);
    const { register, accounts, vault, signInLetter } = records;
    const house = { settings, bundles, register, accounts, vault, alarms };
    const { address, gateway } = portal;
    gateway.leadTo(this, api(this, house, address).function);
    gateway.leadBelow(this, "/desk", desk(this, house, address).function);
    signInLetter?.watchFrom(this, "SignInLetterErrors", alarms);
    const sweeping = sweep(this, house);
    const clock = new Clock(this, "Clock", { alarms, rings: sweeping.function });
    const post = new Post(this, "Post", settings.home);
    letterNews(this, house, post);
    dossiers(this, house);
    hourly(this, sweeping, carryOut(this, house, { address, clock, post }), publish(this, house, portal));
  }
}
