import { offerPriceUses } from '#reference/price_uses'
import { pricesCharged } from '#billing/queries/prices_charged'

/** What the reference must know of modules to its right. */
offerPriceUses(pricesCharged)
