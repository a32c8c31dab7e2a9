import type { RequestToPay } from '@hisob/contract'
import { writeSom } from '../som.ts'
import type { ClickInvoiceSettings } from './manifest.ts'

const PAY_PAGE = 'https://my.click.uz/services/pay'

/** The address of Click's page of payment; the payment comes as a call of the SHOP API. */
export function payLink(request: RequestToPay, settings: ClickInvoiceSettings): string | null {
  const { account, amount, returnUrl } = request
  if (amount.currency !== 'UZS' || amount.minor <= 0n || account === '') return null

  const query = new URLSearchParams({
    service_id: settings.serviceId,
    merchant_id: settings.merchantId,
    amount: writeSom(amount.minor),
    transaction_param: account,
    ...(returnUrl === null ? {} : { return_url: returnUrl }),
  })
  return `${PAY_PAGE}?${query}`
}
