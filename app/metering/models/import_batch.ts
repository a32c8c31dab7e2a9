import { ImportBatchSchema } from '#database/schema'

/** One file of readings on its way in, or taken. */
export default class ImportBatch extends ImportBatchSchema {
  get isRunning() {
    return this.status === 'running'
  }
}
