import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { type PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Bundles, Entry } from "#infra/bundle";
import type { Accounts } from "#infra/constructs/accounts";
import type { Alarms, Cause } from "#infra/constructs/alarms";
import type { Register } from "#infra/constructs/register";
import type { Vault } from "#infra/constructs/vault";
import type { Settings } from "#infra/settings";

/** What every function stands on. */
export type Ground = Readonly<{ settings: Settings; bundles: Bundles; register: Register }>;

/** What the functions of the service stand on. */
export type House = Ground & Readonly<{ accounts: Accounts; vault: Vault; alarms: Alarms }>;

export type SecretariatFunctionProps = Ground &
  Readonly<{
    /** Where its alarms go; what stands with the records is watched from the service, where they are. */
    alarms: Alarms | "from-the-service";
    entry: Entry;
    /** A sentence: who loses what while this function fails. It heads each of its alarms. */
    impactOfFailure: string;
    /** What it may do, and nothing else but write its log. */
    permissions: readonly PolicyStatement[];
    environment: Readonly<Record<string, string>>;
    timeout: Duration;
  }>;

/** One function of `functions/`, with a role, a log and alarms of its own. */
export class SecretariatFunction extends Construct {
  readonly function: LambdaFunction;
  /** The name under which it counts its faults. */
  readonly serviceName: string;
  readonly #entry: Entry;
  readonly #alarms: Alarms | "from-the-service";
  readonly #impact: string;

  constructor(scope: Construct, id: string, props: SecretariatFunctionProps) {
    super(scope, id);
    this.serviceName = `${props.settings.name}-${props.entry}`;
    this.#entry = props.entry;
    this.#alarms = props.alarms;
    this.#impact = props.impactOfFailure;
    this.function = this.#function(props);
    this.alarm("Errors", this.#failing());
    this.#acknowledge();
  }

  alarm(id: string, cause: Cause): void {
    if (this.#alarms !== "from-the-service") this.#alarms.add(this, id, { ...cause, impact: this.#impact });
  }

  /** Watches it from another stack. */
  watchFrom(scope: Construct, id: string, alarms: Alarms): void {
    alarms.add(scope, id, { ...this.#failing(), impact: this.#impact });
  }

  #failing(): Cause {
    const metric = this.function.metricErrors({ period: Duration.minutes(5) });
    return { metric, above: 0, says: `${this.#entry} failed or ran out of time.` };
  }

  #function(props: SecretariatFunctionProps): LambdaFunction {
    const { entry, bundles, settings, register, environment, permissions, timeout } = props;
    const logGroup = new LogGroup(this, "Log", {
      retention: settings.stage.logs,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    for (const permission of permissions) role.addToPolicy(permission);
    return new LambdaFunction(this, "Function", {
      architecture: Architecture.ARM_64,
      runtime: Runtime.NODEJS_24_X,
      code: Code.fromAsset(bundles[entry].path),
      handler: "index.handler",
      memorySize: 1024,
      timeout,
      tracing: Tracing.DISABLED,
      logGroup,
      role,
      environment: {
        ...environment,
        REGISTER_TABLE: register.table.tableName,
        SERVICE: this.serviceName,
        METRICS: "Ishraf",
      },
    });
  }

  #acknowledge(): void {
    const nothingLost =
      "No event is the only trace of anything: what is owed stands in the register's outbox, what is due in its index, and both are read every hour.";
    Validations.of(this).acknowledge(
      { id: "Serverless-LambdaAsyncFailureDestination", reason: nothingLost },
      { id: "Serverless-LambdaDLQ", reason: nothingLost },
      {
        id: "Serverless-LambdaTracing",
        reason:
          "A request meets one function and one table: its log line and the fault's reference tell the whole way.",
      },
    );
  }
}
