import { StreetSchema } from '#database/schema'

/** A street, mahalla or village of a district. */
export default class Street extends StreetSchema {}
