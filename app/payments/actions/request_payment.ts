import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { startAttempt, type StartedAttempt } from '#payments/actions/start_attempt'
import type { AttemptWish } from '#payments/attempt'
import type { RequestKind } from '#payments/queries/request_channels'
import { unpaidInvoice } from '#payments/queries/unpaid_invoice'

export type PaymentRequest = {
  accountId: string
  /** Code of a channel with an outbound adapter. */
  channel: string
  kind: RequestKind
  /** What is asked for; of an invoice it is what is still owed of it, and this is not looked at. */
  amountMinor: bigint | null
  /** One-time, for the newest invoice; else any sum any number of times. */
  forInvoice: boolean
  /** Where a request to a phone goes, E.164. */
  phone: string | null
  /** The payer has agreed to get requests there. */
  hasConsent: boolean
  /** Made by the form when it opens: a second click asks nothing twice. */
  reference: string
  language: AttemptWish['language']
}

const INVOICE_HOURS = 72
const USUAL_HOURS = 24

/**
 * Requests a payment of an account's payer: by a link to be handed on, or on his phone, which needs
 * his consent. Nothing is posted: the payment comes by the provider, or its end is asked for.
 *
 * @throws E_PHONE_NEEDED · E_CONSENT_NEEDED · E_NOTHING_OWED · what startAttempt throws
 */
export async function requestPayment(request: PaymentRequest): Promise<StartedAttempt> {
  refuseUnasked(request)
  const { kind, phone, forInvoice, amountMinor } = request
  const invoice = forInvoice ? await unpaidInvoice(request.accountId) : null
  const asked = invoice?.unpaidMinor ?? (forInvoice ? null : amountMinor)
  if (asked === null) throw new DomainException('E_NOTHING_OWED')
  const { accountId, channel, reference, language } = request
  const started = await startAttempt({
    ...{ accountId, channel, kind, reference, language, phone, amountMinor: asked },
    invoiceId: invoice?.id ?? null,
    hours: forInvoice ? INVOICE_HOURS : USUAL_HOURS,
  })
  if (kind === 'push') await keepConsent(started.id, request)
  return started
}

function refuseUnasked({ kind, phone, hasConsent }: PaymentRequest) {
  if (kind !== 'push') return
  if (!phone) throw new DomainException('E_PHONE_NEEDED')
  if (!hasConsent) throw new DomainException('E_CONSENT_NEEDED')
}

function keepConsent(id: string, { accountId, phone }: PaymentRequest) {
  return audit({
    action: 'attempt.consented',
    subject: { kind: 'attempt', id },
    accountId,
    after: { phone },
  })
}
