/**
 * Where the register keeps the long words of a state, beside it: in how many parts, and at which version of the matter and in
 * which shape they were written, or anew by a deployer's command; and how they read, so that an act which leaves them as they are writes none of them.
 */
export type Kept = Readonly<{ parts: number; at: number | string; shape: number; text: string }>;
