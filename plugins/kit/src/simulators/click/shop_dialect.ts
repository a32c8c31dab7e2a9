import type { Dialect, Intent, Target } from '../dialect.ts'
import { exact, freshDigits, som } from '../exact.ts'
import type { Answer, Call } from '../wire.ts'
import { HOLD_MS, md5, SIGN_TIME } from './signed.ts'

export type ShopFields = Readonly<Record<string, string>>

/** A call of the SHOP API, signed as it stands; what is given beside wins over the signature too. */
export function shopWith({ key, serviceId }: Target) {
  return (
    tail: '/prepare' | '/complete',
    { reference, account, amountMinor }: Intent,
    more: ShopFields = {}
  ): Call => {
    const fields = {
      ...{ click_trans_id: reference, service_id: serviceId, click_paydoc_id: reference },
      ...{ merchant_trans_id: account, amount: som(amountMinor) },
      ...{ action: tail === '/prepare' ? '0' : '1', error: '0', error_note: 'Success' },
      ...{ sign_time: SIGN_TIME, ...more },
    }
    const { click_trans_id, merchant_trans_id, amount, action } = fields
    const ours = more.merchant_prepare_id ?? ''
    const signed = [click_trans_id, serviceId, key, merchant_trans_id, ours, amount, action]
    const sign_string = md5(...signed, SIGN_TIME)
    return {
      tail,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: String(new URLSearchParams({ sign_string, ...fields })),
    }
  }
}

/** The link from complete to prepare: our number of the promise. */
export function linkTo(promised: Answer | null) {
  return { merchant_prepare_id: String(exact(promised?.text ?? '').merchant_prepare_id) }
}

/** Click's SHOP API. */
export function clickDialect(target: Target): Dialect {
  const shop = shopWith(target)
  return {
    title: 'Click, SHOP API',
    codes: CODES,
    temporary: ['-7'],
    sameBytes: ['promise'],
    hold: { ms: HOLD_MS, from: 'host' },
    newReference: freshDigits,
    promise: (intent) => shop('/prepare', intent),
    pay: (intent, promised) => shop('/complete', intent, linkTo(promised)),
    cancel: null,
    giveUp: (intent, promised) =>
      shop('/complete', intent, { ...linkTo(promised), error: '-5017', error_note: 'Failed' }),
    status: null,
    statement: null,
    nobodysPromise: { status: 200, text: '{"merchant_prepare_id":999999999}' },
    stranger: (intent) => shop('/prepare', intent, { sign_string: '0'.repeat(32) }),
    codeOf: ({ text }) => String(exact(text).error),
    stateOf: () => 'unknown',
    listed: () => [],
  }
}

const CODES = {
  promised: '0',
  promisedAgain: '0',
  paid: '0',
  paidAgain: '-4',
  paidAfterCancel: '-9',
  begunAfterCancel: '-9',
  otherSum: '-2',
  expired: '-9',
  unknownAccount: '-5',
  unauthorized: '-1',
  unknownPayment: '-6',
  givenUp: '-9',
  givenUpAgain: '-9',
}
