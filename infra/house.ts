import { type App, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import type { Bundles } from "#infra/bundle";
import type { Settings } from "#infra/settings";
import { RecordsStack } from "#infra/stacks/records";
import { ServiceStack } from "#infra/stacks/service";

/** The stacks of one stage: records, which are kept, and the service, which can be rebuilt any day. */
export const house = (app: App, settings: Settings, bundles: Bundles) => {
  const env = { region: settings.region };
  const records = new RecordsStack(app, `Ishraf-${settings.name}-Records`, { env, settings, bundles });
  const service = new ServiceStack(app, `Ishraf-${settings.name}-Service`, { env, settings, records, bundles });
  Tags.of(app).add("ishraf:stage", settings.name);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { records, service };
};
