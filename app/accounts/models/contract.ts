import { ContractSchema } from '#database/schema'

/** The terms between the region and a consumer. */
export default class Contract extends ContractSchema {}
