import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Front } from "#infra/constructs/front";
import { Gateway } from "#infra/constructs/gateway";
import { PagesBucket } from "#infra/constructs/pages-bucket";
import type { Settings } from "#infra/settings";

type PortalProps = StackProps & Readonly<{ settings: Settings }>;

/** What everyone comes through: the public pages, and the way to the functions, under one address. */
export class PortalStack extends Stack {
  readonly gateway: Gateway;
  readonly pages: PagesBucket;
  /** The site's address: "https://…". */
  readonly address: string;

  constructor(scope: Construct, id: string, { settings, ...props }: PortalProps) {
    super(scope, id, {
      ...props,
      description: "Ishraf: the public pages and the address of all",
      terminationProtection: settings.stage.guarded,
    });
    this.gateway = new Gateway(this, "Gateway", settings);
    this.pages = new PagesBucket(this, "Pages");
    this.address =
      settings.distribution === "left-out"
        ? this.gateway.address
        : new Front(this, "Front", { pages: this.pages, gateway: this.gateway, domain: settings.home.domain }).address;
    new CfnOutput(this, "Address", { value: this.address });
    new CfnOutput(this, "ApiAddress", { value: this.gateway.address });
    new CfnOutput(this, "PagesBucket", { value: this.pages.bucket.bucketName });
  }
}
