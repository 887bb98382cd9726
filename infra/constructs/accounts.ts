import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { AccountRecovery, FeaturePlan, UserPool, type UserPoolClient, UserPoolEmail } from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import type { Settings } from "#infra/settings";

/** By Cognito's own address, which sends fifty letters a day; or by SES, in the secretariat's name. */
const emailFor = ({ codes, home: { sender, domain } }: Settings): UserPoolEmail =>
  codes === "cognito"
    ? UserPoolEmail.withCognito()
    : UserPoolEmail.withSES({ fromEmail: sender, ...(domain !== undefined && { sesVerifiedDomain: domain.name }) });

/** The accounts with which members and secretariat sign in: by a code to their e-mail address, made for them by the secretariat. */
export class Accounts extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { guarded } = settings.stage;
    this.pool = new UserPool(this, "Pool", {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
      featurePlan: FeaturePlan.ESSENTIALS,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
      },
      email: emailFor(settings),
      deletionProtection: guarded,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.client = this.pool.addClient("Client", {
      authFlows: { user: true },
      disableOAuth: true,
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // How long a code is good for: its letter may take a few minutes.
      authSessionValidity: Duration.minutes(10),
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    Validations.of(this.pool).acknowledge(
      {
        id: "AwsSolutions-COG2",
        reason:
          "People sign in by a one-time code to the mailbox that the committee knows: a second factor has no number or device to go to.",
      },
      {
        id: "AwsSolutions-COG8",
        reason:
          "The Plus plan watches for stolen passwords, and nobody here is given one: sign-in is by one-time code.",
      },
    );
  }

  /** Where people sign in, by calls that no one signs. */
  get endpoint(): string {
    return `https://cognito-idp.${this.pool.env.region}.amazonaws.com/`;
  }

  /** Who signs the tokens, as they name it themselves. */
  get issuer(): string {
    return `${this.endpoint}${this.pool.userPoolId}`;
  }

  get keys(): string {
    return `${this.issuer}/.well-known/jwks.json`;
  }
}
