import { App } from "aws-cdk-lib";
import { bundles } from "#infra/bundle";
import { house } from "#infra/house";
import { settingsFrom } from "#infra/settings";
import cdk from "../cdk.json" with { type: "json" };

/** The app with all its stacks, as the context that was given asks for them; what that lacks is told, and the end. */
export const assembled = async (): Promise<App> => {
  const app = new App({ context: cdk.context });
  const asked = settingsFrom(app.node.getAllContext());
  if ("missing" in asked) {
    console.error(asked.missing);
    process.exit(1);
  }
  house(app, asked.settings, await bundles());
  return app;
};
