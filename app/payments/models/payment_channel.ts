import { PaymentChannelSchema } from '#database/schema'

/** A way that money comes in: the cash desk, or a provider with an adapter and credentials. */
export default class PaymentChannel extends PaymentChannelSchema {}
