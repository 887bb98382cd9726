import { crashMatrix } from "./crash-matrix.ts";

await crashMatrix("crash-before");
