import { threadId } from "node:worker_threads";

const atStart = Date;
let calls = 0;
let within = 0;

export const tellTime = async () => ({
  now: new Date().toISOString(),
  made: new Date(Date.now()).toISOString(),
  fixed: new Date(0).getTime(),
  same: new Date() instanceof Date && new Date().constructor === Date && atStart === Date,
});

export const tellEnvironment = async () => ({ ...process.env });

export const echo = async (event, context) => ({
  event,
  name: context.functionName,
  arn: context.invokedFunctionArn,
  hasTime: context.getRemainingTimeInMillis() > 0,
});

export const failOnce = async () => {
  calls += 1;
  if (calls === 1) throw new Error("the first time");
  return "well";
};

export const hangOn = async ({ hang }) => {
  while (hang);
  return "answered";
};

export const exit = async () => process.exit(0);

export const meet = async () => {
  within += 1;
  await new Promise((done) => setTimeout(done, 50));
  const alone = within === 1;
  within -= 1;
  return alone ? `copy ${threadId}` : "crowded";
};
