import { CARD_DESK, CASH_DESK } from '#payments/cash_desk'
import { SUSPENSE } from '#payments/suspense'

/** Channels that the house keeps by itself: they have no adapter and nobody sets them up. */
export const HOUSE_CHANNELS: readonly string[] = [CASH_DESK, CARD_DESK, SUSPENSE]
