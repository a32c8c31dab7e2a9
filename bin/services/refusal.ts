/** A reason to stop that the reader can act on: the message is one sentence, shown without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}
