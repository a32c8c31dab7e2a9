import app from '@adonisjs/core/services/app'
import env from '#start/env'

/**
 * What becomes of messages of a region that has opened no channel: `log` writes them to
 * tmp/messages.log, with `none` they fail. `MESSAGE_ADAPTER` chooses.
 */
export const adapterWithoutChannel =
  env.get('MESSAGE_ADAPTER') ?? (app.inProduction ? 'none' : 'log')

export const messaging = {
  /** Messages that are handed over at the same moment: as many as an adapter has threads. */
  atOnce: 4,
  /** How long the worker stays with the messages of one region before others have their turn. */
  forSeconds: 20,
  /** A try without an end after so long was cut off: nobody knows whether the message left. */
  lostAfterSeconds: 120,
  /** How long one listening to a gateway may take. */
  receiveMs: 40_000,
  /** The largest report that is read, and how long its sender may take. */
  report: { mostBytes: 64 * 1024, withinMs: 10_000 },
}
