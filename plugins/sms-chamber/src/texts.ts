import type { Refusal } from '@hisob/contract'
import type { Language } from './grammar.ts'

/** Short texts without oʻ as a letter of its own, so that a message stays in GSM-7. */
type Texts = {
  readonly help: string
  readonly debt: (account: string, sum: string) => string
  readonly advance: (account: string, sum: string) => string
  readonly promise: (account: string, sum: string, code: string) => string
  readonly paid: (account: string, sum: string, number: string) => string
  readonly released: string
  readonly refusals: Readonly<Partial<Record<Refusal, string>>>
  readonly later: string
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  'uz': {
    help: 'QOLDIQ hisob; TOLOV hisob summa; HA kod; YOQ kod',
    debt: (account, sum) => `${account}: qarz ${sum} so'm`,
    advance: (account, sum) => `${account}: avans ${sum} so'm`,
    promise: (account, sum, code) => `${account} uchun ${sum} so'm. Tasdiqlash: HA ${code}`,
    paid: (account, sum, number) => `${account}: ${sum} so'm tolandi. No ${number}`,
    released: 'Tolov bekor qilindi',
    refusals: {
      unknown_account: 'Bunday hisob raqami yoq',
      payer_blocked: 'Bu hisobga tolov qabul qilinmaydi',
      wrong_amount: 'Summa notogri. Namuna: TOLOV hisob 150000',
      amount_too_small: 'Summa juda kichik',
      amount_too_large: 'Summa juda katta',
      unknown_payment: 'Bunday kod yoq',
      expired: 'Kod muddati otgan',
      already_cancelled: 'Tolov bekor qilingan',
      already_performed: 'Tolov avval bajarilgan',
    },
    later: 'Xizmat vaqtincha ishlamayapti, keyinroq urinib koring',
  },
  'uz-Cyrl': {
    help: 'ҚОЛДИҚ ҳисоб; ТЎЛОВ ҳисоб сумма; ҲА код; ЙЎҚ код',
    debt: (account, sum) => `${account}: қарз ${sum} сўм`,
    advance: (account, sum) => `${account}: аванс ${sum} сўм`,
    promise: (account, sum, code) => `${account} учун ${sum} сўм. Тасдиқлаш: ҲА ${code}`,
    paid: (account, sum, number) => `${account}: ${sum} сўм тўланди. № ${number}`,
    released: 'Тўлов бекор қилинди',
    refusals: {
      unknown_account: 'Бундай ҳисоб рақами йўқ',
      payer_blocked: 'Бу ҳисобга тўлов қабул қилинмайди',
      wrong_amount: 'Сумма нотўғри. Намуна: ТЎЛОВ ҳисоб 150000',
      amount_too_small: 'Сумма жуда кичик',
      amount_too_large: 'Сумма жуда катта',
      unknown_payment: 'Бундай код йўқ',
      expired: 'Код муддати ўтган',
      already_cancelled: 'Тўлов бекор қилинган',
      already_performed: 'Тўлов аввал бажарилган',
    },
    later: 'Хизмат вақтинча ишламаяпти, кейинроқ уриниб кўринг',
  },
  'ru': {
    help: 'БАЛАНС счет; ОПЛАТА счет сумма; ДА код; НЕТ код',
    debt: (account, sum) => `${account}: долг ${sum} сум`,
    advance: (account, sum) => `${account}: аванс ${sum} сум`,
    promise: (account, sum, code) => `${sum} сум на ${account}. Подтвердить: ДА ${code}`,
    paid: (account, sum, number) => `${account}: оплачено ${sum} сум. № ${number}`,
    released: 'Платеж отменен',
    refusals: {
      unknown_account: 'Нет такого лицевого счета',
      payer_blocked: 'Платежи на этот счет не принимаются',
      wrong_amount: 'Неверная сумма. Пример: ОПЛАТА счет 150000',
      amount_too_small: 'Сумма слишком мала',
      amount_too_large: 'Сумма слишком велика',
      unknown_payment: 'Нет такого кода',
      expired: 'Срок кода истек',
      already_cancelled: 'Платеж отменен',
      already_performed: 'Платеж уже проведен',
    },
    later: 'Услуга временно недоступна, попробуйте позже',
  },
  'en': {
    help: 'BAL account; PAY account sum; YES code; NO code',
    debt: (account, sum) => `${account}: debt ${sum} UZS`,
    advance: (account, sum) => `${account}: advance ${sum} UZS`,
    promise: (account, sum, code) => `${sum} UZS to ${account}. To confirm: YES ${code}`,
    paid: (account, sum, number) => `${account}: ${sum} UZS paid. No ${number}`,
    released: 'The payment is cancelled',
    refusals: {
      unknown_account: 'There is no such account',
      payer_blocked: 'This account takes no payments',
      wrong_amount: 'Wrong sum. Example: PAY account 150000',
      amount_too_small: 'The sum is too small',
      amount_too_large: 'The sum is too large',
      unknown_payment: 'There is no such code',
      expired: 'The code has expired',
      already_cancelled: 'The payment is cancelled',
      already_performed: 'The payment has been made',
    },
    later: 'The service is down for a while, try later',
  },
}

/** Tiyin as so'm: `150 000`, with two decimals only where there are tiyin. */
export function som(minor: bigint): string {
  const size = minor < 0n ? -minor : minor
  const whole = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, ' ')
  const tiyin = size % 100n
  return tiyin === 0n ? whole : `${whole},${String(tiyin).padStart(2, '0')}`
}
