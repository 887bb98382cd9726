export type Lack = Readonly<{
  what: string;
  /** Why the rehearsal can't show it, and what it does instead. */
  because: string;
  /** The test of the template that stands in for it, by its name. */
  heldBy: string;
}>;

/** What the emulator lacks, so that nobody takes a rehearsal for more than it shows. */
export const lacks: readonly Lack[] = [
  {
    what: "permissions",
    because: "Every call is allowed, whatever the role: a missing permission would not be seen.",
    heldBy: "each function may do just what it must",
  },
  {
    what: "sign-in by one-time code",
    because: "InitiateAuth knows no USER_AUTH: the pool's client is made to take passwords, set by an administrator.",
    heldBy: "people sign in by a code to their mailbox, and nobody signs themselves up",
  },
  {
    what: "the letter of a code",
    because: "As no code is sent, the pool asks nobody to word its letter.",
    heldBy: "once its letters go by SES, the pool has them worded by us, and alone may ask for that",
  },
  {
    what: "sessions at the desk",
    because: "An event there has no list of cookies: the desk is seen to answer, and knows nobody.",
    heldBy: "the desk's pages go to the desk, every other request to the api, as events of format 2.0",
  },
  {
    what: "throttling",
    because: "The stage's limits are kept but not applied: no caller is ever told to wait.",
    heldBy: "callers are held to the stage's rate",
  },
  {
    what: "metrics in log lines",
    because: "Log lines in the embedded metric format are not read: the alarm on faults has nothing to watch.",
    heldBy: "a fault that was answered as a 500 rings the alarm",
  },
  {
    what: "the hour",
    because: "A rehearsal is over before an hour has passed.",
    heldBy: "every hour the sweep, the outbox and the publisher are knocked at",
  },
  {
    what: "the letters' way",
    because: "Mail is handed on without TLS, and no address is ever suppressed.",
    heldBy: "letters travel encrypted or not at all",
  },
  {
    what: "word of what became of letters",
    because: "No event of SES comes by the bus: each letter is seen to be sent, and stays so.",
    heldBy:
      "what the post tells of our letters comes by the bus, until it is written down or lies where a person reads it",
  },
  {
    what: "the scanner",
    because:
      "Malware protection is unknown there, and nobody may put its events on the bus: the rehearsal looks through each file itself, and hands what it found to whom the rule names.",
    heldBy: "every file that comes is scanned, no object is marked, and the scanner's role is lent to it alone",
  },
  {
    what: "the way of what the scanner found",
    because: "It goes round the bus: no event of it is tried again there, or left where a person reads it.",
    heldBy: "what the scanner found is told by the bus, until it is written down or lies where a person reads it",
  },
  {
    what: "the distribution",
    because:
      "CloudFront's origin access, policies and names are unknown there: it is left out, the API bears the address, and pages are read from their bucket.",
    heldBy:
      "pages come from the bucket, what is missing there and all acts from the functions, in the distribution's own headers",
  },
  {
    what: "an own domain",
    because:
      "Its certificate, its distribution and its DKIM keys want a zone of the internet: the stage that is rehearsed has none.",
    heldBy: "a stage with a domain has its certificate, its address and its signed letters",
  },
];
