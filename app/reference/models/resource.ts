import { ResourceSchema } from '#database/schema'

/** What is supplied: electricity, gas, water. */
export default class Resource extends ResourceSchema {}
