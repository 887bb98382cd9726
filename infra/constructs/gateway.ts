import { CfnOutput, RemovalPolicy, Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Certificate, CertificateValidation } from "aws-cdk-lib/aws-certificatemanager";
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

/** The public address: the desk's pages go to one function, every other request to another; each knows its own paths. */
export class Gateway extends Construct {
  readonly address: string;
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, { stage, home, name }: Settings) {
    super(scope, id);
    const { domain } = home;
    this.#api = new HttpApi(this, "Api", {
      apiName: `Ishraf ${name}`,
      createDefaultStage: false,
      disableExecuteApiEndpoint: domain !== undefined,
    });
    const logs = new LogGroup(this, "Log", { retention: stage.logs, removalPolicy: RemovalPolicy.DESTROY });
    new HttpStage(this, "Stage", {
      httpApi: this.#api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: stage.requests.rate, burstLimit: stage.requests.burst },
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: accessLog },
      ...(domain === undefined ? {} : { domainMapping: { domainName: this.#domainName(domain) } }),
    });
    this.address = domain === undefined ? this.#api.apiEndpoint : `https://${domain}`;
  }

  /** What no other route takes. */
  leadTo(target: IFunction): void {
    this.#route("Route", HttpRouteKey.DEFAULT, new HttpLambdaIntegration("Function", target));
  }

  /** A path and all that lies below it. */
  leadBelow(path: `/${string}`, target: IFunction): void {
    const name = path.slice(1);
    const integration = new HttpLambdaIntegration(`FunctionAt-${name}`, target);
    this.#route(`RouteAt-${name}`, HttpRouteKey.with(path, HttpMethod.ANY), integration);
    this.#route(`RouteBelow-${name}`, HttpRouteKey.with(`${path}/{proxy+}`, HttpMethod.ANY), integration);
  }

  #route(id: string, routeKey: HttpRouteKey, integration: HttpLambdaIntegration): void {
    const route = new HttpRoute(this, id, { httpApi: this.#api, routeKey, integration });
    Validations.of(route).acknowledge({
      id: "AwsSolutions-APIG4",
      reason:
        "The function checks the token itself, so that every refusal, 401 included, speaks the caller's language: as problem+json, or as a page.",
    });
  }

  /** The certificate waits, at the first deployment, for its record in the domain's zone. */
  #domainName(domainName: string): DomainName {
    const certificate = new Certificate(this, "Certificate", {
      domainName,
      validation: CertificateValidation.fromDns(),
    });
    const name = new DomainName(this, "Domain", { domainName, certificate });
    new CfnOutput(this, "DomainTarget", { value: name.regionalDomainName });
    return name;
  }
}
