/** What one call of an adapter may cost. */
export const limits = {
  /** How long a package may take to load. */
  startMs: 15_000,
  /** One call of a pure adapter. */
  callMs: 1_000,
  /** One call of an adapter that calls others. */
  outboundMs: 15_000,
  /** One file of an adapter that reads them. */
  fileMs: 60_000,
  heapMb: 256,
  /** The whole examination of a package, which is its author's code too. */
  examineMs: 120_000,
  examineHeapMb: 256,
  mostReplyBytes: 1024 * 1024,
  /** Threads of one package, and calls that wait for one: beyond, a call is turned away at once. */
  mostWorkers: 4,
  mostWaiting: 100,
  /** A thread is replaced after so many calls. */
  callsPerWorker: 10_000,
  /** Messages that answer no question, before a thread is taken for mad. */
  mostStrayMessages: 20,
  /** Rest after a start that failed: doubled each time, up to the longest. */
  restMs: 100,
  longestRestMs: 30_000,
  breaker: { failures: 5, withinMs: 30_000, openMs: 5_000 },
}
