import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { parseSoum } from '#shared/kernel/money'
import { asTenant } from '#shared/tenancy/as_tenant'
import { nameIn } from '#administration/names'
import { tenantByCode } from '#administration/queries/tenants'
import { payLinks } from '#payments/queries/pay_links'

/**
 * Where the QR code of an invoice leads: the sum, and the payment systems that take it. It tells
 * nothing of the account but the number that the address itself bears, so nobody signs in.
 */
export default class PayPagesController {
  async show({ inertia, i18n, params, request }: HttpContext) {
    const tenant = await tenantByCode(params.tenant)
    if (tenant?.status !== 'active' || tenant.kind !== 'region') {
      throw new DomainException('E_HTTP_404', {}, 404)
    }
    const account = digits(request.input('account'), 20)
    const amountMinor = amountOf(request.input('amount'), request.input('sum'))
    const language = i18n.locale.startsWith('uz') ? 'uz' : i18n.locale === 'ru' ? 'ru' : 'en'
    const links =
      account && amountMinor > 0n
        ? await asTenant(tenant.id, () => payLinks({ account, amountMinor, language }))
        : null
    return inertia.render('portal/pay/show', {
      region: nameIn(i18n.locale, tenant),
      path: `/pay/${tenant.code}`,
      account: account ?? '',
      amountMinor: String(amountMinor),
      links,
    })
  }
}

function digits(given: unknown, most: number): string | null {
  return typeof given === 'string' && new RegExp(`^\\d{1,${most}}$`).test(given) ? given : null
}

/** Whole tiyin, as the invoice says, or soʻm as a person types them. */
function amountOf(tiyin: unknown, typed: unknown): bigint {
  if (typeof typed === 'string') return parseSoum(typed) ?? 0n
  return BigInt(digits(tiyin, 15) ?? 0)
}
