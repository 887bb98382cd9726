import type { FunctionPlan } from "#infra/local/functions/plans";

/** Where the stand-ins are; the SDK in a bundle finds them by these names, so no bundle knows where it runs. */
export type Endpoints = Readonly<{ dynamodb: string; s3: string; ses: string; scheduler: string; accounts: string }>;

export type Environment = Readonly<Record<string, string>>;

/** The key, and its secret, by which functions sign on this machine. */
export const ACCESS_KEY = "local";
export const credentials = { accessKeyId: ACCESS_KEY, secretAccessKey: ACCESS_KEY };

export const awsEnvironment = (endpoints: Endpoints, region: string): Environment => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: ACCESS_KEY,
  AWS_SECRET_ACCESS_KEY: ACCESS_KEY,
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_SES: endpoints.ses,
  AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler,
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoints.accounts,
});

/** All that a function's own environment must say otherwise on this machine: addresses that the template makes of the cloud's names. */
export type Overrides = Readonly<{ ADDRESS: string; TOKEN_KEYS: string; SIGN_IN: string }>;

/** A function with the environment it has here: the template's, with the overrides for what it names, and the way to AWS. */
export const housed = (plan: FunctionPlan, overrides: Overrides, aws: Environment): FunctionPlan => {
  const own = Object.entries(overrides).filter(([name]) => name in plan.environment);
  const runtime = { AWS_LAMBDA_FUNCTION_NAME: plan.name, AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.megabytes) };
  return { ...plan, environment: { ...plan.environment, ...Object.fromEntries(own), ...runtime, ...aws } };
};
