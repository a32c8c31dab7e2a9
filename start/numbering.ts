import { documentSeries } from '#administration/numbering/registry'
import { ACCOUNT_SERIES } from '#accounts/series'
import { METERING_SERIES } from '#metering/series'
import { PAYMENT_SERIES } from '#payments/series'

/** Every kind of document that gets numbers, in the order of the page. */
documentSeries.offer(...ACCOUNT_SERIES, ...METERING_SERIES, ...PAYMENT_SERIES)
