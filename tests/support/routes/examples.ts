import { randomUUID } from 'node:crypto'
import type { Example, Place } from '#tests/support/routes/example'
import { CASH_ROUTES } from '#tests/support/routes/of_cash'
import { CHANNEL_ROUTES } from '#tests/support/routes/of_channels'
import { OFFICE_ROUTES } from '#tests/support/routes/of_office'
import { USER_ROUTES } from '#tests/support/routes/of_users'

const account = ({ accountId }: Place) => ({ id: accountId })
const payment = ({ paymentId }: Place) => ({ id: paymentId })
const run = ({ runId }: Place) => ({ id: runId })
const month = ({ divisionId }: Place) => ({ division: divisionId, period: '2015-05' })
const penaltyRun = ({ penaltyRunId }: Place) => ({ id: penaltyRunId })
const tariffDraft = ({ draftId }: Place) => ({ id: draftId })
const tariffTrial = ({ trialId }: Place) => ({ id: trialId })
const rule = () => ({ code: 'due_day' })
const reasons = () => ({ classifier: 'reasons' })
const street = ({ streetId }: Place) => ({ id: streetId })
const noVersion = { params: () => ({ number: 99_999 }), of: 'nobody', butMay: [404] } as const
const noReceipt = { params: () => ({ id: '999999' }), of: 'nobody', butMay: [404] } as const
const meterChange = ({ accountId }: Pick<Place, 'accountId'>) => ({
  accountId,
  servicePointId: '1',
  changedOn: '2026-06-16',
  coefficient: '20',
})
const noStatement = { params: () => ({ id: '999999' }), of: 'nobody', butMay: [404] } as const
const decided = { ...noStatement, body: () => ({ reason: 'seen in the registry' }) } as const
const dayOfDesk = () => ({ code: 'cash_desk', day: '2026-03-17' })
const grounds = { act: 'order 1', reason: 'decided by the council' }
const named = { nameUz: 'Yangi', nameCyrl: 'Янги', nameRu: 'Новая' }

/**
 * Every route of the product, one line each: who may call it and how (the fields are told in
 * example.ts). The tests of permissions and of the audit trail walk it; a route without a line fails
 * them. Add yours under its module.
 */
export const EXAMPLES: Record<string, Example> = {
  ...USER_ROUTES,
  ...OFFICE_ROUTES,
  ...CHANNEL_ROUTES,
  ...CASH_ROUTES,

  // administration: signing in
  'GET /sign-in': { needs: 'public' },
  'POST /session': { needs: 'public' },
  'POST /locale': { needs: 'public', body: () => ({ locale: 'ru' }), of: 'nobody' },
  'DELETE /session': { needs: 'staff' },
  'GET /sign-in/code': { needs: 'public' },
  'POST /sign-in/code': { needs: 'public', body: () => ({ code: '000000' }), of: 'nobody' },
  'GET /sign-in/enrol': { needs: 'public' },
  'POST /sign-in/enrol': { needs: 'public', body: () => ({ code: '000000' }), of: 'nobody' },
  'GET /welcome/:region/:token': {
    needs: 'public',
    params: () => ({ region: 'samarqand', token: 'none' }),
    of: 'nobody',
    butMay: [410],
  },
  'POST /welcome/:region/:token': {
    needs: 'public',
    params: () => ({ region: 'samarqand', token: 'none' }),
    body: () => ({ password: 'olma daraxti guli' }),
    of: 'nobody',
    butMay: [410],
  },
  'GET /confirm': { needs: 'staff' },
  'POST /confirm': { needs: 'staff', body: () => ({ code: '' }), of: 'nobody', butMay: [401, 429] },
  'GET /my': { needs: 'staff' },
  'PUT /my/password': { needs: 'staff' },
  'PUT /my/locale': { needs: 'staff', body: () => ({ locale: 'ru' }), of: 'nobody' },
  'DELETE /my/sessions/:id': {
    needs: 'staff',
    params: () => ({ id: randomUUID() }),
    of: 'nobody',
  },
  'GET /my/authenticator': { needs: 'staff' },
  'POST /my/authenticator': {
    needs: 'staff',
    body: () => ({ code: '000000' }),
    of: 'nobody',
    butMay: [401, 429],
  },
  'DELETE /my/authenticator': { needs: 'staff', butMay: [403] },
  'POST /my/authenticator/codes': { needs: 'staff', butMay: [404] },
  'POST /users/:id/link': { needs: 'users.edit', params: ({ userId }) => ({ id: userId }) },
  'DELETE /users/:id/sessions/:session': {
    needs: 'users.edit',
    params: ({ userId }) => ({ id: userId, session: randomUUID() }),
  },
  'DELETE /users/:id/authenticator': {
    needs: 'users.edit',
    params: ({ userId }) => ({ id: userId }),
    body: () => ({ reason: 'lost his phone' }),
  },
  'GET /search': { needs: 'staff', query: ({ canary }) => ({ q: canary }), of: 'nobody' },
  'GET /work': { needs: 'staff' },

  // administration: the audit log
  'GET /audit': { needs: 'audit.view' },
  'GET /audit/views': { needs: 'audit.view' },
  'GET /audit/:id': { needs: 'audit.view', params: ({ auditId }) => ({ id: auditId }) },
  'GET /audit.csv': { needs: 'audit.export' },

  // reference
  'GET /reference/tariffs': { needs: 'reference.view' },
  'GET /reference/tariffs/:id': {
    needs: 'reference.view',
    params: ({ planId }) => ({ id: planId }),
    of: 'tenant',
  },
  'GET /reference/tariffs/calendar': { needs: 'reference.view' },
  'GET /reference/tariff-drafts': { needs: 'reference.view' },
  'GET /reference/tariff-drafts/create': { needs: 'tariffs.edit' },
  'POST /reference/tariff-drafts': {
    needs: 'tariffs.edit',
    body: () => ({ title: 'Prices of May', effectiveFrom: '2030-05-01' }),
    of: 'nobody',
  },
  'GET /reference/tariff-drafts/:id': {
    needs: 'reference.view',
    params: tariffDraft,
    of: 'tenant',
  },
  'PUT /reference/tariff-drafts/:id': {
    needs: 'tariffs.edit',
    params: tariffDraft,
    body: () => ({
      revision: 1,
      title: 'Prices of May',
      confidence: 'H',
      effectiveFrom: '2030-05-01',
      plans: [],
    }),
    of: 'tenant',
  },
  'POST /reference/tariff-drafts/:id/publication': {
    needs: 'tariffs.edit',
    params: tariffDraft,
    body: () => ({ revision: 1, reason: 'decided by the council' }),
    of: 'tenant',
    butMay: [409, 422],
  },
  'POST /reference/tariff-drafts/:id/withdrawal': {
    needs: 'tariffs.edit',
    params: tariffDraft,
    body: () => ({ revision: 1, reason: 'decided by the council' }),
    of: 'tenant',
    butMay: [409],
  },
  'GET /reference/rules': { needs: 'reference.view' },
  'GET /reference/rules.csv': { needs: 'reference.view' },
  'GET /reference/rules/:code': { needs: 'reference.view', params: rule, of: 'nobody' },
  'POST /reference/rules/:code': {
    needs: 'rules.edit',
    params: rule,
    body: () => ({ ...grounds, scope: 'household', value: '12', validFrom: '2030-01-01' }),
    of: 'nobody',
  },
  'GET /reference/classifiers': { needs: 'reference.view' },
  'GET /reference/classifiers/:classifier': {
    needs: 'reference.view',
    params: reasons,
    of: 'nobody',
  },
  'GET /reference/classifiers/:classifier/csv': {
    needs: 'reference.view',
    params: reasons,
    of: 'nobody',
  },
  'GET /reference/classifiers/:classifier/import': {
    needs: 'reference.edit',
    params: reasons,
    of: 'nobody',
  },
  'POST /reference/classifiers/:classifier/import': {
    needs: 'reference.edit',
    params: reasons,
    of: 'nobody',
  },
  'GET /reference/classifiers/:classifier/items/create': {
    needs: 'reference.edit',
    params: reasons,
    of: 'nobody',
  },
  'POST /reference/classifiers/:classifier/items': {
    needs: 'reference.edit',
    params: reasons,
    body: () => ({
      ...named,
      code: `r${randomUUID()}`,
      facts: { act_kind: 'visit' },
      validFrom: '2026-01-01',
      reason: 'asked by the districts',
    }),
    of: 'nobody',
  },
  'GET /reference/classifiers/:classifier/items/:code': {
    needs: 'reference.view',
    params: ({ canary }) => ({ classifier: 'reasons', code: canary }),
    of: 'tenant',
  },
  'POST /reference/classifiers/:classifier/items/:id/closing': {
    needs: 'reference.edit',
    params: ({ itemId }) => ({ classifier: 'reasons', id: itemId }),
    body: () => ({ ...grounds, on: '2027-01-01' }),
    of: 'tenant',
  },
  'GET /reference/streets': { needs: 'reference.view' },
  'GET /reference/streets/find': {
    needs: ['reference.view', 'accounts.view'],
    query: ({ canary }) => ({ q: canary }),
    of: 'nobody',
  },
  'GET /reference/streets/create': { needs: 'reference.edit' },
  'POST /reference/streets': {
    needs: 'reference.edit',
    body: ({ divisionId }) => ({ ...named, kind: 'street', divisionId }),
  },
  'GET /reference/streets/:id': { needs: 'reference.view', params: street },
  'POST /reference/streets/:id/names': {
    needs: 'reference.edit',
    params: street,
    body: () => ({ ...named, ...grounds, validFrom: '2026-01-01' }),
  },
  'POST /reference/streets/:id/merger': {
    needs: 'reference.edit',
    params: street,
    body: ({ streetId }) => ({ ...grounds, intoId: streetId, on: '2026-01-01' }),
  },
  'POST /reference/streets/:id/buildings': {
    needs: 'reference.edit',
    params: street,
    body: () => ({ number: '99' }),
  },
  'POST /reference/buildings/:id': {
    needs: 'reference.edit',
    params: ({ buildingId }) => ({ id: buildingId }),
    body: () => ({
      cadastre: null,
      flats: 12,
      electricStove: true,
      gasified: 'no',
      reason: 'looked at the house',
    }),
  },
  'POST /reference/buildings/:id/closing': {
    needs: 'reference.edit',
    params: ({ buildingId }) => ({ id: buildingId }),
    body: () => ({ ...grounds, on: '2027-01-01' }),
  },
  'GET /reference/bundles/:number': {
    needs: 'public',
    params: () => ({ number: 'latest' }),
    of: 'nobody',
    butMay: [404],
  },
  'GET /reference/publications': { needs: 'reference.view' },
  'GET /reference/publications/create': { needs: 'reference.publish' },
  'POST /reference/publications': { needs: 'reference.publish' },
  'GET /reference/publications/:number': { needs: 'reference.view', ...noVersion },
  'GET /reference/publications/:number/bundle': { needs: 'reference.view', ...noVersion },
  'GET /reference/receipts': { needs: 'reference.view' },
  'GET /reference/receipts/create': {
    needs: 'reference.receive',
    query: () => ({ centre: 'respublika', number: 99_999 }),
    of: 'nobody',
    butMay: [404],
  },
  'POST /reference/receipts': {
    needs: 'reference.receive',
    body: () => ({ centre: 'respublika', number: 99_999 }),
    of: 'nobody',
    butMay: [404],
  },
  'POST /reference/receipts/file': { needs: 'reference.receive' },
  'GET /reference/receipts/:id': { needs: 'reference.view', ...noReceipt },
  'POST /reference/conflicts/:id/decision': {
    needs: 'reference.receive',
    ...noReceipt,
    body: () => ({ decision: 'keep', reason: 'ours is right' }),
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
  'GET /metering/meters/change': {
    needs: 'billing.adjust',
    query: ({ accountId }) => ({ account: accountId, what: 'transformers' }),
  },
  'GET /metering/meters/change/preview': {
    needs: 'billing.adjust',
    query: ({ accountId }) => ({
      ...meterChange({ accountId }),
      'what': 'transformers',
      'closing[A+]': '1',
    }),
    butMay: [404, 422],
  },
  'POST /metering/meters/replacements': {
    needs: 'billing.adjust',
    body: ({ accountId }) => ({
      ...meterChange({ accountId }),
      type: 'FIVE',
      serial: 'NEW-1',
      closing: { 'A+': '1' },
      opening: { 'A+': '0' },
      reason: 'the old one failed',
    }),
    butMay: [404],
  },
  'POST /metering/meters/transformers': {
    needs: 'billing.adjust',
    body: ({ accountId }) => ({
      ...meterChange({ accountId }),
      closing: { 'A+': '1' },
      reason: 'other transformers',
    }),
    butMay: [404],
  },
  'GET /metering/supply': {
    needs: 'metering.view',
    query: ({ accountId }) => ({ account: accountId }),
  },
  'GET /metering/supply/new': {
    needs: 'billing.adjust',
    query: ({ accountId }) => ({ account: accountId, what: 'link' }),
  },
  'POST /metering/supply/norms': {
    needs: 'billing.adjust',
    body: ({ accountId }) => ({
      accountId,
      servicePointId: '1',
      code: 'electricity_person',
      amount: '2',
      from: '2026-06-01',
    }),
    butMay: [404],
  },
  'GET /metering/reactive.csv': { needs: 'metering.view' },
  'GET /metering/reactive/import': { needs: 'billing.adjust' },
  'POST /metering/reactive/import': { needs: 'billing.adjust' },
  'POST /metering/supply/reactive/:id/reversal': {
    needs: 'billing.adjust',
    params: () => ({ id: '999999' }),
    of: 'nobody',
    body: () => ({ reason: 'a wrong month' }),
    butMay: [404],
  },
  'POST /metering/supply/reactive': {
    needs: 'billing.adjust',
    body: ({ accountId }) => ({
      accountId,
      servicePointId: '1',
      quantity: '40',
      from: '2026-06-01',
    }),
    butMay: [404],
  },
  'POST /metering/supply/equipment': {
    needs: 'billing.adjust',
    body: ({ accountId }) => ({
      accountId,
      servicePointId: '1',
      kind: 'share',
      name: 'contract 1',
      sharePercent: '2,5',
      from: '2026-06-01',
    }),
    butMay: [404],
  },
  'POST /metering/supply/links': {
    needs: 'billing.adjust',
    body: ({ accountId }) => ({
      accountId,
      servicePointId: '1',
      number: '999999',
      from: '2026-06-01',
    }),
    butMay: [404],
  },
  'POST /metering/supply/links/:id/end': {
    needs: 'billing.adjust',
    params: () => ({ id: '999999' }),
    butMay: [404],
  },
  'POST /metering/supply/equipment/:id/end': {
    needs: 'billing.adjust',
    params: () => ({ id: '999999' }),
    butMay: [404],
  },
  'GET /metering/settlement': { needs: 'metering.view' },
  'POST /metering/settlement': {
    needs: 'billing.run',
    body: ({ divisionId }) => ({ divisionId, period: '2026-06-01' }),
  },
  'GET /metering/acts': { needs: 'metering.view' },
  'GET /metering/acts/new': {
    needs: 'billing.adjust',
    query: ({ accountId }) => ({ account: accountId }),
  },
  'GET /metering/acts/preview': {
    needs: 'billing.adjust',
    query: ({ accountId }) => ({
      accountId,
      servicePointId: '1',
      kind: 'no_meter',
      from: '2026-01-01',
      until: '2026-01-31',
    }),
    butMay: [404],
  },
  'POST /metering/acts': {
    needs: 'billing.adjust',
    body: ({ accountId }) => ({
      accountId,
      servicePointId: '1',
      kind: 'no_meter',
      from: '2026-01-01',
      until: '2026-01-31',
      drawnOn: '2026-02-01',
      inspector: 'Karimov A.',
    }),
    butMay: [404],
  },
  'GET /metering/acts/:id': {
    needs: 'metering.view',
    params: () => ({ id: '999999' }),
    butMay: [404],
  },
  'GET /metering/acts/:id/act.pdf': {
    needs: 'metering.view',
    params: () => ({ id: '999999' }),
    butMay: [404],
  },
  'POST /metering/acts/:id/reversal': {
    needs: 'billing.adjust',
    params: () => ({ id: '999999' }),
    body: () => ({ reason: 'drawn up by mistake' }),
    butMay: [404],
  },
  'GET /metering/sheets': { needs: 'metering.view' },
  'POST /metering/sheets': { needs: 'metering.import' },
  'GET /metering/sheets/readings.csv': { needs: 'metering.view' },
  'GET /metering/sheets/:id': {
    needs: 'metering.view',
    params: ({ sheetId }) => ({ id: sheetId }),
  },
  'GET /metering/imports': { needs: 'metering.view' },
  'POST /metering/imports': { needs: 'metering.import' },
  'GET /metering/imports/:id': {
    needs: 'metering.view',
    params: ({ batchId }) => ({ id: batchId }),
  },

  // ledger
  'GET /ledger/periods': { needs: 'billing.view' },
  'GET /ledger/periods/:division/:period': { needs: 'billing.view', params: month },
  'POST /ledger/periods/:division/:period/closing': { needs: 'periods.close', params: month },
  'POST /ledger/periods/:division/:period/reopening': {
    needs: 'periods.close',
    params: month,
    body: () => ({ reason: 'an act that came late' }),
  },
  'GET /ledger/periods/:division/:period/restatement.csv': {
    needs: 'billing.view',
    params: month,
    butMay: [404],
  },
  'GET /ledger/republic': { needs: 'tenants.view' },
  'POST /ledger/republic/:period/closing': {
    needs: 'tenants.edit',
    params: () => ({ period: '2015-03' }),
    of: 'nobody',
  },
  'POST /ledger/republic/:period/reopening': {
    needs: 'tenants.edit',
    params: () => ({ period: '2015-03' }),
    body: () => ({ reason: 'an order of the ministry' }),
    of: 'nobody',
  },
  'GET /ledger/accounts/:id/statement': { needs: 'billing.view', params: account },

  // billing: corrections of an account
  'GET /billing/accounts/:id/corrections': { needs: 'billing.view', params: account },
  'GET /billing/accounts/:id/corrections/new': { needs: 'billing.adjust', params: account },
  'POST /billing/accounts/:id/corrections': {
    needs: 'billing.adjust',
    params: account,
    body: () => ({
      kind: 'adjustment',
      direction: 'debt',
      amount: '10',
      bookedOn: '2026-01-01',
      reason: 'an act of the inspector',
      reference: randomUUID(),
    }),
  },
  'POST /billing/accounts/:id/corrections/:correction/reversal': {
    needs: 'billing.adjust',
    params: ({ accountId }) => ({ id: accountId, correction: '999999' }),
    body: () => ({ reason: 'posted by mistake', reference: randomUUID() }),
    butMay: [404],
  },

  // billing
  'GET /billing/tariff-trials': { needs: ['tariffs.edit', 'visas.reference'] },
  'GET /billing/tariff-trials/new': { needs: 'tariffs.edit' },
  'POST /billing/tariff-trials': {
    needs: 'tariffs.edit',
    body: ({ divisionId, period }) => ({
      kind: 'retroactive',
      divisionId,
      consumerClass: 'household',
      month: period,
      sample: 'all',
    }),
  },
  'GET /billing/tariff-trials/:id': {
    needs: ['tariffs.edit', 'visas.reference'],
    params: tariffTrial,
  },
  'GET /billing/tariff-trials/:id/csv': {
    needs: ['tariffs.edit', 'visas.reference'],
    params: tariffTrial,
  },
  'GET /billing/tariff-trials/:id/progress': {
    needs: ['tariffs.edit', 'visas.reference'],
    params: tariffTrial,
  },
  'GET /billing/runs': { needs: 'billing.view' },
  'GET /billing/runs/new': { needs: 'billing.run' },
  'POST /billing/runs': {
    needs: 'billing.run',
    body: ({ divisionId, period }) => ({ divisionId, period, consumerClass: 'household' }),
  },
  'GET /billing/runs/:id': { needs: 'billing.view', params: run },
  'POST /billing/runs/:id/stop': { needs: 'billing.run', params: run },
  'POST /billing/runs/:id/resume': { needs: 'billing.run', params: run },
  'POST /billing/runs/:id/freezing': { needs: 'billing.issue', params: run },
  'POST /billing/runs/:id/issue': { needs: 'billing.issue', params: run },
  'POST /billing/runs/:id/cancellation': {
    needs: 'billing.issue',
    params: run,
    body: () => ({ reason: 'wrong readings' }),
  },
  'GET /billing/runs/:id/deviations.csv': { needs: 'billing.view', params: run },
  'GET /billing/runs/:id/progress': { needs: 'billing.view', params: run },
  'GET /billing/penalties': { needs: 'billing.view' },
  'GET /billing/penalties/new': { needs: 'billing.run' },
  'POST /billing/penalties': {
    needs: 'billing.run',
    body: ({ divisionId, period }) => ({ divisionId, period, consumerClass: 'household' }),
  },
  'GET /billing/penalties/:id': { needs: 'billing.view', params: penaltyRun },
  'POST /billing/penalties/:id/:move': {
    needs: 'billing.run',
    params: ({ penaltyRunId }) => ({ id: penaltyRunId, move: 'resume' }),
  },
  'GET /billing/volumes.csv': { needs: 'billing.view' },
  'GET /billing/volumes/import': { needs: 'billing.adjust' },
  'POST /billing/volumes/import': { needs: 'billing.adjust' },
  'GET /billing/debts': { needs: 'billing.view' },
  'GET /billing/prepayments': { needs: 'billing.view' },
  'POST /billing/prepayments': {
    needs: 'billing.run',
    body: ({ divisionId, period }) => ({ divisionId, period }),
  },
  'GET /billing/accounts/:id/prepayments/:file': {
    needs: 'billing.view',
    params: ({ accountId }) => ({ id: accountId, file: '2026-01.pdf' }),
    butMay: [404],
  },
  'GET /billing/accounts/:id/settlement': { needs: 'billing.view', params: account },
  'POST /billing/accounts/:id/holds': {
    needs: 'billing.adjust',
    params: account,
    body: () => ({ cause: 'dispute', validFrom: '2026-01-01', document: 'letter 1' }),
  },
  'POST /billing/accounts/:id/holds/:hold/end': {
    needs: 'billing.adjust',
    params: ({ accountId, holdId }) => ({ id: accountId, hold: holdId }),
    body: () => ({ endsOn: '2026-02-01', reason: 'decided' }),
  },
  'POST /billing/accounts/:id/penalties/:charge/waiver': {
    needs: 'billing.adjust',
    params: ({ accountId }) => ({ id: accountId, charge: '1' }),
    body: () => ({ reason: 'a flood' }),
    butMay: [404],
  },
  'POST /billing/accounts/:id/volumes': {
    needs: 'billing.adjust',
    params: account,
    body: ({ pointId }) => ({
      servicePointId: pointId,
      from: '2026-01-01',
      to: '2026-03-01',
      quantity: '1200',
    }),
  },
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
    needs: ['payments.record', 'payments.import'],
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
  'GET /payments/statements': { needs: 'payments.view' },
  'POST /payments/statements': { needs: 'payments.import' },
  'GET /payments/statements/:id': { needs: 'payments.view', ...noStatement },
  'GET /payments/statements/:id/lines.csv': { needs: 'payments.view', ...noStatement },
  'POST /payments/statements/:id/posting': { needs: 'payments.import', ...noStatement },
  'POST /payments/statements/:id/resumption': { needs: 'payments.import', ...noStatement },
  'POST /payments/statements/:id/undo': {
    needs: 'payments.reverse',
    ...noStatement,
    body: () => ({ reason: 'a wrong file' }),
  },
  'POST /payments/statements/:id/lines/:seq/decision': {
    needs: 'payments.import',
    ...noStatement,
    params: () => ({ id: '999999', seq: '1' }),
    body: () => ({ decision: 'post' }),
  },
  'GET /payments/reconciliation': { needs: 'payments.view' },
  'GET /payments/reconciliation/:code/act.pdf': {
    needs: 'payments.view',
    params: () => ({ code: 'paynet' }),
    of: 'whole',
    butMay: [404],
  },
  'GET /payments/reconciliation/:code/:day': {
    needs: 'payments.view',
    params: dayOfDesk,
    of: 'whole',
  },
  'POST /payments/reconciliation/:code/:day': {
    needs: 'payments.import',
    params: dayOfDesk,
    of: 'whole',
  },
  'POST /payments/reconciliation/:code/settlements': {
    needs: 'payments.confirm',
    params: () => ({ code: 'paynet' }),
    body: () => ({ itemId: '1', from: '2026-03-01', last: '2026-03-02' }),
    of: 'whole',
    butMay: [404],
  },
  'POST /payments/settlements/:id/reversal': {
    needs: 'payments.reverse',
    params: () => ({ id: '999999' }),
    body: () => ({ reason: 'another channel' }),
    of: 'whole',
    butMay: [404],
  },
  'GET /payments/terms': { needs: 'payments.view' },
  'POST /payments/terms': {
    needs: 'payments.confirm',
    body: () => ({
      ...{ channel: 'cash_desk', per: 'day', rate: '1', bearer: 'region', settleDays: '1' },
      ...{ agentName: 'Agent', validFrom: '2030-01-01', reason: 'contract 17' },
    }),
    of: 'whole',
  },
  'GET /payments/cut-holds': { needs: 'payments.view' },
  'POST /payments/cut-holds': {
    needs: 'payments.confirm',
    body: () => ({ reason: 'the server is moved' }),
    of: 'whole',
  },
  'POST /payments/cut-holds/:id/end': {
    needs: 'payments.confirm',
    params: () => ({ id: '999999' }),
    body: () => ({ reason: 'the server stands again' }),
    of: 'whole',
    butMay: [404],
  },
  'GET /payments/differences': { needs: 'payments.view' },
  'GET /payments/differences/:id': { needs: 'payments.view', ...noStatement },
  'POST /payments/differences/:id/posting': { needs: 'payments.import', ...decided },
  'POST /payments/differences/:id/reversal': { needs: 'payments.reverse', ...decided },
  'POST /payments/differences/:id/carrying': { needs: 'payments.import', ...decided },
  'POST /payments/differences/:id/acceptance': { needs: 'payments.import', ...decided },
  'POST /payments/differences/:id/explanation': { needs: 'payments.confirm', ...decided },
  'POST /payments/differences/:id/ownership': { needs: 'payments.import', ...decided },
  'GET /payments/suspense': { needs: 'payments.view' },
  'GET /payments/suspense/:id': { needs: 'payments.view', ...noStatement },
  'POST /payments/suspense/:id/assignment': {
    needs: 'payments.import',
    ...noStatement,
    body: ({ accountId }) => ({ accountId, amount: '10', reference: randomUUID() }),
  },
  'POST /payments/suspense/:id/refund': {
    needs: 'payments.reverse',
    ...noStatement,
    body: () => ({ amount: '10', reason: 'asked in writing' }),
  },
  'POST /payments/suspense/:id/steps/:step/reversal': {
    needs: 'payments.reverse',
    ...noStatement,
    params: () => ({ id: '999999', step: '1' }),
    body: () => ({ reason: 'not his money' }),
  },
  'POST /payments/accounts/:id/holds': {
    needs: 'payments.confirm',
    params: account,
    body: () => ({
      ...{ kind: 'dispute', money: 'taken', validFrom: '2026-01-01' },
      ...{ document: 'claim 1', reason: 'asked in writing' },
    }),
  },
  'POST /payments/accounts/:id/holds/:hold/lifting': {
    needs: 'payments.confirm',
    params: ({ accountId }) => ({ id: accountId, hold: '999999' }),
    body: () => ({ reason: 'decided' }),
  },
  'GET /payments/attempts': { needs: 'payments.view' },
  'POST /payments/attempts/:id/poll': { needs: 'payments.confirm', ...noStatement },
  'POST /payments/attempts/:id/paid': {
    needs: 'payments.confirm',
    ...noStatement,
    body: () => ({ amount: '10', reference: '1', reason: 'by their papers' }),
  },
  'POST /payments/attempts/:id/unpaid': {
    needs: 'payments.confirm',
    ...noStatement,
    body: () => ({ reason: 'by their papers' }),
  },
  'ANY /gateway/:tenant/:adapter': { needs: 'gateway' },
  'ANY /gateway/:tenant/:adapter/*': { needs: 'gateway' },
  'ANY /messages/:tenant/:code/:key': { needs: 'gateway' },

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
  'GET /pay/:tenant': { needs: 'public', params: () => ({ tenant: 'nowhere' }), butMay: [404] },
  'GET /cabinet/sign-in': { needs: 'public' },
  'POST /cabinet/code-request': { needs: 'public' },
  'GET /cabinet/code': { needs: 'public' },
  'POST /cabinet/session': { needs: 'public' },
  'DELETE /cabinet/session': { needs: 'public' },
  'GET /cabinet': { needs: 'cabinet' },
  'GET /cabinet/bills': { needs: 'cabinet' },
  'GET /cabinet/bills/:period': { needs: 'cabinet', params: () => ({ period: '2026-01' }) },
  'GET /cabinet/bills/:file': { needs: 'cabinet', params: () => ({ file: '2026-01.pdf' }) },
  'GET /cabinet/prepayments': { needs: 'cabinet' },
  'GET /cabinet/prepayments/:file': {
    needs: 'cabinet',
    params: () => ({ file: '2026-01.pdf' }),
  },
  'GET /cabinet/reading': { needs: 'cabinet' },
  'POST /cabinet/reading': { needs: 'cabinet' },
  'GET /cabinet/payments': { needs: 'cabinet' },
}
