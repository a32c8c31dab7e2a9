import { randomUUID } from 'node:crypto'
import { CURRENCY } from '#shared/kernel/money'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { askForLink } from '#payments/gateway/ask_outbound'
import { outboundChannel, outboundOf } from '#payments/queries/outbound_of'
import { requestChannels } from '#payments/queries/request_channels'

export type PayLink = { title: string; href: string }

type Payment = { account: string; amountMinor: bigint; language: 'uz' | 'ru' | 'en' }

/**
 * Where an account's sum can be paid, by every channel that makes links. Nothing is written down: the
 * payment comes by the provider's own call. A channel that cannot make this link is left out.
 */
export async function payLinks(payment: Payment): Promise<PayLink[]> {
  const links: PayLink[] = []
  for (const { code, title, can } of await requestChannels()) {
    const href = can.includes('link') ? await linkBy(code, payment) : null
    if (href) links.push({ title, href })
  }
  return links
}

async function linkBy(code: string, { account, amountMinor, language }: Payment) {
  const channel = await outboundChannel({ code })
  const outbound = channel && (await outboundOf(channel))
  if (!outbound) return null
  const amount = { minor: amountMinor, currency: CURRENCY }
  const whose = { account, amount, language, phone: null, returnUrl: null }
  try {
    return await askForLink(outbound, { ...whose, reference: randomUUID() })
  } catch (error) {
    if (error instanceof AdapterFailed) return null
    throw error
  }
}
