import { randomUUID } from 'node:crypto'
import type { Example, Place } from '#tests/support/routes/example'

const account = ({ accountId }: Place) => ({ id: accountId })
const payment = ({ paymentId }: Place) => ({ id: paymentId })
const run = ({ runId }: Place) => ({ id: runId })

/**
 * Every route of the product, one line each: who may call it and how (the fields are told in
 * example.ts). The tests of permissions and of the audit trail walk it; a route without a line fails
 * them. Add yours under its module.
 */
export const EXAMPLES: Record<string, Example> = {
  // administration: signing in
  'GET /sign-in': { needs: 'public' },
  'POST /session': { needs: 'public' },
  'POST /locale': { needs: 'public', body: () => ({ locale: 'ru' }), of: 'nobody' },
  'DELETE /session': { needs: 'staff' },
  'GET /search': { needs: 'staff', query: ({ canary }) => ({ q: canary }), of: 'nobody' },
  'GET /work': { needs: 'staff' },

  // reference
  'GET /reference/tariffs': { needs: 'reference.view' },
  'GET /reference/tariffs/:id': {
    needs: 'reference.view',
    params: ({ planId }) => ({ id: planId }),
    of: 'tenant',
  },

  // metering
  'GET /metering/readings/create': {
    needs: 'metering.record',
    query: ({ accountId }) => ({ account: accountId }),
  },
  'POST /metering/readings': {
    needs: 'metering.record',
    body: ({ accountId }) => ({
      accountId,
      servicePointId: '1',
      registerCode: 'A+',
      readOn: '2026-01-01',
      value: '1',
    }),
  },
  'POST /metering/readings/:id/confirmation': {
    needs: 'metering.record',
    params: ({ readingId }) => ({ id: readingId }),
    body: ({ accountId }) => ({ accountId, reason: 'looked at the photograph' }),
  },
  'GET /metering/imports': { needs: 'metering.view' },
  'POST /metering/imports': { needs: 'metering.import' },
  'GET /metering/imports/:id': {
    needs: 'metering.view',
    params: ({ batchId }) => ({ id: batchId }),
  },

  // billing
  'GET /billing/runs': { needs: 'billing.view' },
  'GET /billing/runs/new': { needs: 'billing.run' },
  'POST /billing/runs': {
    needs: 'billing.run',
    body: ({ divisionId, period }) => ({ divisionId, period, consumerClass: 'household' }),
  },
  'GET /billing/runs/:id': { needs: 'billing.view', params: run },
  'POST /billing/runs/:id/stop': { needs: 'billing.run', params: run },
  'POST /billing/runs/:id/resume': { needs: 'billing.run', params: run },
  'GET /billing/runs/:id/progress': { needs: 'billing.view', params: run },
  'GET /billing/accounts/:id/invoices/:file': {
    needs: 'accounts.view',
    params: ({ accountId, period }) => ({ id: accountId, file: `${period.slice(0, 7)}.pdf` }),
    butMay: [404],
  },
  'GET /billing/accounts/:id/invoices/:period': {
    needs: 'accounts.view',
    params: ({ accountId, period }) => ({ id: accountId, period: period.slice(0, 7) }),
    butMay: [404],
  },

  // payments
  'GET /payments': { needs: 'payments.view' },
  'GET /payments.csv': { needs: 'payments.view' },
  'GET /payments/new': { needs: 'payments.record' },
  'GET /payments/payers': {
    needs: 'payments.record',
    query: ({ canary }) => ({ q: canary }),
    of: 'nobody',
  },
  'GET /payments/preview': {
    needs: 'payments.record',
    query: ({ accountId }) => ({ account: accountId }),
  },
  'POST /payments': {
    needs: 'payments.record',
    body: ({ accountId }) => ({ accountId, amount: '1000', reference: randomUUID() }),
    refusal: 'E_PAYMENT_UNKNOWN_ACCOUNT',
  },
  'GET /payments/:id': { needs: 'payments.view', params: payment },
  'GET /payments/:id/receipt.pdf': { needs: 'payments.view', params: payment },
  'POST /payments/:id/reversal': {
    needs: 'payments.reverse',
    params: payment,
    body: () => ({ reason: 'paid twice' }),
  },
  'ANY /gateway/:tenant/:adapter': { needs: 'gateway' },

  // household
  'GET /household/accounts': { needs: 'accounts.view' },
  'GET /household/accounts.csv': { needs: 'accounts.view' },
  'GET /household/accounts/:id': { needs: 'accounts.view', params: account },
  'PUT /household/accounts/:id/phone': {
    needs: 'accounts.edit',
    params: account,
    body: () => ({ phone: '901234567' }),
  },

  // monitoring
  'GET /': { needs: 'staff' },

  // portal: the consumer's cabinet
  'GET /cabinet/sign-in': { needs: 'public' },
  'POST /cabinet/code-request': { needs: 'public' },
  'GET /cabinet/code': { needs: 'public' },
  'POST /cabinet/session': { needs: 'public' },
  'DELETE /cabinet/session': { needs: 'public' },
  'GET /cabinet': { needs: 'cabinet' },
  'GET /cabinet/bills': { needs: 'cabinet' },
  'GET /cabinet/bills/:period': { needs: 'cabinet', params: () => ({ period: '2026-01' }) },
  'GET /cabinet/bills/:file': { needs: 'cabinet', params: () => ({ file: '2026-01.pdf' }) },
  'GET /cabinet/reading': { needs: 'cabinet' },
  'POST /cabinet/reading': { needs: 'cabinet' },
  'GET /cabinet/payments': { needs: 'cabinet' },
}
