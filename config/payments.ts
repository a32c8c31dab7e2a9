/** A provider is answered by then, whatever the database does. */
const ANSWER_WITHIN_MS = 5_000

export const gateway = {
  /** The largest call that is read; every protocol's messages are far smaller. */
  mostBytes: 256 * 1024,
  /** How long a caller may take to send it. */
  bodyWithinMs: 10_000,
  answerWithinMs: ANSWER_WITHIN_MS,
  /** A longer statement is refused instead of filling the memory. */
  mostStatementRows: 20_000,
  /**
   * How long a call waits for what somebody else holds, three times: then it is told to come again,
   * which takes its share of the time too.
   */
  lockWaitMs: ANSWER_WITHIN_MS / 5,
  /** How long the old password works beside a new one. */
  passwordOverlapHours: 24,
}
