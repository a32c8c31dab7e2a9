import { randomUUID } from 'node:crypto'
import type { Example, Place } from '#tests/support/routes/example'

const desk = ({ deskId }: Place) => ({ id: deskId })
const shift = ({ shiftId }: Place) => ({ id: shiftId })
const because = { number: '12', reason: 'an order of the head' }

/** Cash desks, the shifts at them, money given back, and payments requested. */
export const CASH_ROUTES: Record<string, Example> = {
  'GET /payments/cash': { needs: 'payments.view' },
  'POST /payments/cash/desks': {
    needs: 'payments.desks',
    body: ({ divisionId }) => ({ divisionId, title: 'Kassa' }),
  },
  'POST /payments/cash/desks/:id/closing': {
    needs: 'payments.desks',
    params: desk,
    body: () => ({ reason: 'moved to another house' }),
  },
  'POST /payments/cash/desks/:id/shifts': {
    needs: 'payments.record',
    params: desk,
    body: () => ({ float: '0' }),
  },
  'POST /payments/cash/desks/:id/documents': {
    needs: 'payments.record',
    params: desk,
    body: () => ({ ...because, kind: 'change', amount: '1000' }),
  },
  'POST /payments/cash/documents/:id/reversal': {
    needs: 'payments.record',
    params: () => ({ id: '999999' }),
    of: 'nobody',
    body: () => ({ reason: 'a slip of the pen' }),
    butMay: [404],
  },
  'GET /payments/cash/shifts/:id': { needs: 'payments.view', params: shift },
  'GET /payments/cash/shifts/:id/report.pdf': { needs: 'payments.view', params: shift },
  'POST /payments/cash/shifts/:id/closing': {
    needs: 'payments.record',
    params: shift,
    body: () => ({ counts: {} }),
  },
  'POST /payments/cash/shifts/:id/correction': {
    needs: 'payments.desks',
    params: shift,
    body: () => ({ ...because, kind: 'over', amount: '1000' }),
  },
  'POST /payments/:id/return': {
    needs: 'payments.return',
    params: ({ paymentId }) => ({ id: paymentId }),
    body: () => ({ reason: 'paid twice' }),
  },
  'GET /payments/requests/new': {
    needs: 'payments.record',
    query: ({ accountId }) => ({ account: accountId }),
  },
  'POST /payments/requests': {
    needs: 'payments.record',
    body: ({ accountId }) => ({
      accountId,
      channel: 'none',
      kind: 'link',
      for: 'account',
      amount: '1000',
      reference: randomUUID(),
    }),
    refusal: 'E_PAYMENT_UNKNOWN_ACCOUNT',
  },
}
