import type { Refusal, Refused } from '@hisob/contract'
import type { PaymeSettings } from './manifest.ts'

/** Payme's code, its text in three languages, and what it is about, where that can be said. */
export type ErrorAnswer = {
  readonly code: number
  readonly message: { readonly ru: string; readonly uz: string; readonly en: string }
  readonly data?: string
}

const RPC = {
  ru: 'Неверный запрос: не хватает полей или их тип неверен',
  uz: 'Noto‘g‘ri so‘rov: maydonlar yetishmaydi yoki turi noto‘g‘ri',
  en: 'Wrong request: fields are missing or of a wrong type',
}
const WRONG_FRAME = { code: -32600, message: RPC }
const WRONG_FISCAL_DATA = { code: -32602, message: RPC }
const NO_PRIVILEGE = {
  code: -32504,
  message: {
    ru: 'Недостаточно привилегий для выполнения метода',
    uz: 'Metodni bajarish uchun huquq yetarli emas',
    en: 'Insufficient privilege to perform this method',
  },
}
const SYSTEM = {
  code: -32400,
  message: {
    ru: 'Системная ошибка, повторите позже',
    uz: 'Tizim xatosi, keyinroq takrorlang',
    en: 'System error, try again later',
  },
}
const WRONG_AMOUNT = {
  code: -31001,
  message: { ru: 'Неверная сумма', uz: 'Noto‘g‘ri summa', en: 'Wrong amount' },
}
const NOT_FOUND = {
  ru: 'Транзакция не найдена',
  uz: 'Tranzaksiya topilmadi',
  en: 'Transaction not found',
}
const CANNOT_PERFORM = {
  code: -31008,
  message: {
    ru: 'Невозможно выполнить операцию',
    uz: 'Amalni bajarib bo‘lmaydi',
    en: 'The operation is impossible',
  },
}
const SUSPENDED = {
  code: -31099,
  message: {
    ru: 'Приём платежей временно приостановлен',
    uz: 'To‘lov qabul qilish vaqtincha to‘xtatilgan',
    en: 'Payments are suspended for a while',
  },
}

// A Record over the closed union: a refusal without a code here does not compile.
const ANSWERS: Readonly<Record<Refusal, ErrorAnswer>> = {
  wrong_http_method: {
    code: -32300,
    message: {
      ru: 'Метод HTTP-запроса не POST',
      uz: 'HTTP so‘rov usuli POST emas',
      en: 'The HTTP method is not POST',
    },
  },
  malformed: {
    code: -32700,
    message: {
      ru: 'Ошибка разбора JSON',
      uz: 'JSON o‘qib bo‘lmadi',
      en: 'The JSON cannot be parsed',
    },
  },
  wrong_envelope: WRONG_FRAME,
  missing_parameter: WRONG_FRAME,
  invalid_parameter: WRONG_FRAME,
  unknown_method: {
    code: -32601,
    message: { ru: 'Метод не найден', uz: 'Metod topilmadi', en: 'Method not found' },
  },
  unauthorized: NO_PRIVILEGE,
  access_denied: NO_PRIVILEGE,
  wrong_amount: WRONG_AMOUNT,
  amount_too_small: WRONG_AMOUNT,
  amount_too_large: WRONG_AMOUNT,
  unknown_payment: { code: -31003, message: NOT_FOUND },
  cannot_cancel: {
    code: -31007,
    message: {
      ru: 'Невозможно отменить: услуга оказана полностью',
      uz: 'Bekor qilib bo‘lmaydi: xizmat to‘liq ko‘rsatilgan',
      en: 'Cannot be cancelled: the service is fully delivered',
    },
  },
  already_cancelled: CANNOT_PERFORM,
  already_performed: CANNOT_PERFORM,
  already_reserved: CANNOT_PERFORM,
  conflict: CANNOT_PERFORM,
  expired: CANNOT_PERFORM,
  wrong_date: CANNOT_PERFORM,
  unknown_account: {
    code: -31050,
    message: {
      ru: 'Лицевой счёт не найден',
      uz: 'Shaxsiy hisob topilmadi',
      en: 'Account not found',
    },
  },
  payer_blocked: {
    code: -31051,
    message: {
      ru: 'Платежи по этому лицевому счёту не принимаются',
      uz: 'Bu shaxsiy hisob bo‘yicha to‘lov qabul qilinmaydi',
      en: 'Payments for this account are not accepted',
    },
  },
  already_paid: {
    code: -31052,
    message: { ru: 'Счёт уже оплачен', uz: 'Hisob allaqachon to‘langan', en: 'Already paid' },
  },
  unknown_service: {
    code: -31053,
    message: { ru: 'Услуга не найдена', uz: 'Xizmat topilmadi', en: 'Service not found' },
  },
  unavailable: SYSTEM,
  internal: SYSTEM,
}

// No money is on its way before CreateTransaction has succeeded: the payer may be told a reason.
const BEFORE_MONEY = ['CheckPerformTransaction', 'CreateTransaction']
const ABOUT_ACCOUNT = new Set([-31050, -31051, -31052, -31053, -31099])

/** The error Payme gets for a refusal of that method. */
export function refusalAnswer(
  refused: Refused,
  method: string | null,
  settings: Partial<PaymeSettings>
): ErrorAnswer {
  const answer = method === 'SetFiscalData' ? fiscalAnswer(refused) : usualAnswer(refused, method)
  const data = ABOUT_ACCOUNT.has(answer.code) ? settings.accountField : refused.parameter?.name
  return data === undefined ? answer : { ...answer, data }
}

function usualAnswer({ refusal }: Refused, method: string | null): ErrorAnswer {
  const isEarly = method !== null && BEFORE_MONEY.includes(method)
  return refusal === 'unavailable' && isEarly ? SUSPENDED : ANSWERS[refusal]
}

/** SetFiscalData has two codes of its own. */
function fiscalAnswer({ refusal }: Refused): ErrorAnswer {
  if (refusal === 'unknown_payment') return { code: -32001, message: NOT_FOUND }
  const isParameter = refusal === 'missing_parameter' || refusal === 'invalid_parameter'
  return isParameter ? WRONG_FISCAL_DATA : ANSWERS[refusal]
}
