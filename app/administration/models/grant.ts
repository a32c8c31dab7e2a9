import { GrantSchema } from '#database/schema'

/** A role at a division for a person or a group, or a stand-in for somebody absent; between two dates. */
export default class Grant extends GrantSchema {}
