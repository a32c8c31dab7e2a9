import { defineOutboundAdapter } from '@hisob/contract'
import type { RequestToPay } from '@hisob/contract'
import { checkoutLink } from './checkout_link.ts'
import { linkManifest } from './link_manifest.ts'
import type { PaymeLinkSettings } from './link_manifest.ts'

const ORIGINS = { production: 'https://checkout.paycom.uz', test: 'https://test.paycom.uz' }

/** Links to Payme's checkout. The payment itself comes as a call to the adapter `payme`. */
export const paymeLinkAdapter = defineOutboundAdapter({ manifest: linkManifest, link })

function link(request: RequestToPay, settings: PaymeLinkSettings): string | null {
  const { account, amount, language, returnUrl } = request
  if (amount.currency !== 'UZS' || amount.minor <= 0n || account === '') return null

  const { merchantId, accountField, returnAfterMs, mode } = settings
  const ours = { merchantId, accountField, returnAfterMs }
  const asked = { account, amountMinor: amount.minor, language, returnUrl }
  return checkoutLink(ORIGINS[mode], { ...ours, ...asked })
}
