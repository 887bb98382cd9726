import { CfnOutput, Stack } from "aws-cdk-lib";
import { EventBus, type EventPattern } from "aws-cdk-lib/aws-events";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { Home } from "#infra/settings";

/** What the post tells of each letter, by the names it has on the bus. */
const told = {
  "Email Delivered": EmailSendingEvent.DELIVERY,
  "Email Bounced": EmailSendingEvent.BOUNCE,
  "Email Complaint Received": EmailSendingEvent.COMPLAINT,
  "Email Delivery Delayed": EmailSendingEvent.DELIVERY_DELAY,
  "Email Rejected": EmailSendingEvent.REJECT,
};

/** The secretariat's sender and how its letters travel. */
export class Post extends Construct {
  readonly sender: string;
  readonly #identity: EmailIdentity;
  readonly #letters: ConfigurationSet;

  constructor(scope: Construct, id: string, { domain, sender }: Home) {
    super(scope, id);
    this.sender = sender;
    this.#letters = new ConfigurationSet(this, "Letters", {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.#letters.addEventDestination("News", {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, "Bus", "default")),
      events: Object.values(told),
    });
    this.#identity =
      domain === undefined
        ? new EmailIdentity(this, "Sender", { identity: Identity.email(sender) })
        : new EmailIdentity(this, "Sender", {
            identity: Identity.domain(domain.name),
            mailFromDomain: `bounce.${domain.name}`,
          });
    if (domain !== undefined)
      for (const [index, { name, value }] of this.#identity.dkimRecords.entries())
        new CfnOutput(this, `Dkim${index + 1}`, { value: `${name} CNAME ${value}` });
  }

  get configurationSet(): string {
    return this.#letters.configurationSetName;
  }

  /** What the post tells of the secretariat's letters, and of no others that the account may send. */
  get news(): EventPattern {
    return {
      source: ["aws.ses"],
      detailType: Object.keys(told),
      detail: { mail: { tags: { "ses:configuration-set": [this.configurationSet] } } },
    };
  }

  /** To ask how much the account may send: SES tells it of the account alone. */
  get asking(): PolicyStatement {
    return new PolicyStatement({ actions: ["ses:GetSendQuota"], resources: ["*"] });
  }

  /** To send as the secretariat's address, and no other. */
  get sending(): PolicyStatement {
    return new PolicyStatement({
      actions: ["ses:SendRawEmail"],
      resources: [
        this.#identity.emailIdentityArn,
        Stack.of(this).formatArn({
          service: "ses",
          resource: "configuration-set",
          resourceName: this.configurationSet,
        }),
      ],
      conditions: { StringEquals: { "ses:FromAddress": this.sender } },
    });
  }
}
