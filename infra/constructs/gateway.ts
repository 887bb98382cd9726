import { Aws, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Settings } from "#infra/settings";

/** No address of a caller: the law on personal data asks for a reason to keep one, and there is none. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    at: "$context.requestTime",
    request: "$context.requestId",
    method: "$context.httpMethod",
    path: "$context.path",
    status: "$context.status",
    bytes: "$context.responseLength",
    milliseconds: "$context.responseLatency",
    fault: "$context.integrationErrorMessage",
  }),
);

/** The way to the functions; which routes lead where is said by those who have the functions. */
export class Gateway extends Construct {
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, { stage, name }: Settings) {
    super(scope, id);
    this.#api = new HttpApi(this, "Api", { apiName: `Ishraf ${name}`, createDefaultStage: false });
    const logs = new LogGroup(this, "Log", { retention: stage.logs, removalPolicy: RemovalPolicy.DESTROY });
    new HttpStage(this, "Stage", {
      httpApi: this.#api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: stage.requests.rate, burstLimit: stage.requests.burst },
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: accessLog },
    });
  }

  get address(): string {
    return this.#api.apiEndpoint;
  }

  /** The host that the distribution reaches it by. */
  get host(): string {
    return `${this.#api.apiId}.execute-api.${Stack.of(this).region}.${Aws.URL_SUFFIX}`;
  }

  /** What no other route takes. */
  leadTo(scope: Construct, target: IFunction): void {
    this.#route(scope, HttpRouteKey.DEFAULT, new HttpLambdaIntegration("Function", target));
  }

  /** A path and all that lies below it. */
  leadBelow(scope: Construct, path: `/${string}`, target: IFunction): void {
    const integration = new HttpLambdaIntegration(`FunctionAt-${path.slice(1)}`, target);
    for (const way of [path, `${path}/{proxy+}`] as const)
      this.#route(scope, HttpRouteKey.with(way, HttpMethod.ANY), integration);
  }

  #route(scope: Construct, routeKey: HttpRouteKey, integration: HttpLambdaIntegration): void {
    const id = `Route ${routeKey.key.replaceAll("/", " ")}`;
    const route = new HttpRoute(scope, id, { httpApi: this.#api, routeKey, integration });
    Validations.of(route).acknowledge({
      id: "AwsSolutions-APIG4",
      reason:
        "The function checks the token itself, so that every refusal, 401 included, speaks the caller's language: as problem+json, or as a page.",
    });
  }
}
