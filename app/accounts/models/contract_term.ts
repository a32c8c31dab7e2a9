import { ContractTermSchema } from '#database/schema'

/** The tariff plan of a service point for a span of dates: what makes one consumer different from another. */
export default class ContractTerm extends ContractTermSchema {}
