import type { Refusal, Refused } from '@hisob/contract'

/** PAYNET's code and its text, in the language of the provider's own table. */
export type ErrorAnswer = { readonly code: number; readonly message: string }

const EXISTS = { code: 201, message: 'Транзакция уже существует' }
const CANCELLED = { code: 202, message: 'Транзакция уже отменена' }
const WRONG_AMOUNT = { code: 413, message: 'Неверная сумма' }
const NO_PARAMS = { code: -32602, message: 'Отсутствуют обязательные параметры' }
const FIRST_INVALID = 401
const LAST_INDEX = 10

// A Record over the closed union: a refusal without a code here does not compile.
const ANSWERS: Readonly<Record<Refusal, ErrorAnswer>> = {
  wrong_http_method: { code: -32300, message: 'Метод HTTP-запроса не POST' },
  malformed: { code: -32700, message: 'Ошибка разбора JSON' },
  wrong_envelope: {
    code: -32600,
    message: 'Отсутствуют обязательные поля RPC-запроса или их тип неверен',
  },
  unknown_method: { code: -32601, message: 'Метод не найден' },
  cannot_cancel: { code: 77, message: 'Недостаточно средств на счету клиента для отмены платежа' },
  unavailable: { code: 100, message: 'Услуга временно не поддерживается' },
  internal: { code: 102, message: 'Системная ошибка' },
  conflict: EXISTS,
  already_performed: EXISTS,
  already_paid: EXISTS,
  already_reserved: EXISTS,
  expired: CANCELLED,
  already_cancelled: CANCELLED,
  unknown_payment: { code: 203, message: 'Транзакция не найдена' },
  unknown_account: { code: 302, message: 'Клиент не найден' },
  unknown_service: { code: 305, message: 'Услуга не найдена' },
  invalid_parameter: { code: FIRST_INVALID, message: 'Ошибка валидации параметра' },
  missing_parameter: { code: 411, message: 'Не заданы один или несколько обязательных параметров' },
  unauthorized: { code: 412, message: 'Неверный логин или пароль' },
  wrong_amount: WRONG_AMOUNT,
  amount_too_small: WRONG_AMOUNT,
  wrong_date: { code: 414, message: 'Неверный формат даты и времени' },
  amount_too_large: { code: 415, message: 'Сумма превышает максимальный лимит' },
  payer_blocked: { code: 501, message: 'Транзакции запрещены для данного плательщика' },
  access_denied: { code: 601, message: 'Доступ запрещен' },
}

/** The error PAYNET gets for a refusal. */
export function refusalAnswer({ refusal, parameter }: Refused): ErrorAnswer {
  if (refusal === 'missing_parameter' && parameter?.name === 'params') return NO_PARAMS
  if (refusal === 'invalid_parameter' && parameter?.index !== undefined) {
    const index = Math.min(Math.max(Math.trunc(parameter.index), 1), LAST_INDEX)
    return { code: FIRST_INVALID + index - 1, message: `Ошибка валидации параметра ${index}` }
  }
  return ANSWERS[refusal]
}
