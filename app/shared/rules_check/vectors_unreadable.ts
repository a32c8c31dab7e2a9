/** A vectors file that cannot be read, with one sentence for the engineer who wrote it. */
export class VectorsUnreadable extends Error {
  override name = 'VectorsUnreadable'
}
