// What suites import from Jest, by the parts that Jest itself is made of.
export { jestExpect as expect } from "@jest/expect";
export { afterAll, afterEach, beforeAll, beforeEach, describe, test } from "jest-circus";
