import { ConsumerSchema } from '#database/schema'

/** A person or an organisation that consumes. */
export default class Consumer extends ConsumerSchema {}
