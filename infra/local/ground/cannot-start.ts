/** Why the system can't start here, in one line for the person who started it. */
export class CannotStart extends Error {}
