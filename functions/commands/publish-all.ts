import { deployerOffice } from "#functions/secretariat/deployer";

const { marks, draw } = deployerOffice(process.env);

await marks.make(["everything"], draw.id());
console.log("Every page is marked: the publisher renders them all.");
