import { type App, Tags } from "aws-cdk-lib";
import type { Bundles } from "#infra/bundle";
import type { Settings } from "#infra/settings";
import { PortalStack } from "#infra/stacks/portal";
import { RecordsStack } from "#infra/stacks/records";
import { ServiceStack } from "#infra/stacks/service";

/** The stages' stacks: records, which are kept, the portal that all come through, the service that can be rebuilt any day. */
export const house = (app: App, settings: Settings, bundles: Bundles) => {
  const env = { region: settings.region };
  const records = new RecordsStack(app, `Ishraf-${settings.name}-Records`, { env, settings, bundles });
  const portal = new PortalStack(app, `Ishraf-${settings.name}-Portal`, { env, settings });
  const service = new ServiceStack(app, `Ishraf-${settings.name}-Service`, { env, settings, records, portal, bundles });
  Tags.of(app).add("ishraf:stage", settings.name);
  return { records, portal, service };
};
