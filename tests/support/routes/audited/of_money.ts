import { randomUUID } from 'node:crypto'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openPaynet, perform } from '#tests/support/payments/paynet_client'
import { linkPoints } from '#metering/actions/link_points'
import { recordEquipment } from '#metering/actions/record_equipment'
import { recordUsageAct } from '#metering/actions/record_usage_act'
import { aMeteredPoint } from '#tests/functional/metering/a_metered_point'
import { seated } from '#tests/support/routes/audited/of_cash'
import type { Audited, Stage } from '#tests/support/routes/audited/audited'
import { signedIn } from '#tests/support/signed_in'

const run = ({ place }: Stage) => ({ params: { id: place.runId } })

/** The run of the place in a state of which it can be moved on; no other one is under way. */
function setRun({ place }: Stage, status: string) {
  return asTenant(place.tenantId, () =>
    affect(
      `update billing_runs set status = case when id = :id then :status else 'done' end
        where tenant_id = :tenant`,
      { status, id: place.runId }
    )
  )
}

/** The penalty run of the place in a state of which it can be moved on; no other one is under way. */
function setPenaltyRun({ place }: Stage, status: string) {
  return asTenant(place.tenantId, () =>
    affect(
      `update penalty_runs set status = case when id = :id then :status else 'done' end
        where tenant_id = :tenant`,
      { status, id: place.penaltyRunId }
    )
  )
}

/** A channel that an earlier test opened makes room for one whose password is known. */
function retireChannel(tenantId: number) {
  return asTenant(tenantId, () =>
    affect(
      `update payment_channels set adapter = 'retired', code = 'retired', login = null
        where tenant_id = :tenant and adapter = 'paynet'`
    )
  )
}

const metered = (stage: Stage, number: string) =>
  asTenant(stage.place.tenantId, () =>
    aMeteredPoint({ divisionId: stage.place.divisionId, number, installedOn: '2026-06-01' })
  )

async function suppliedAt(stage: Stage, number: string) {
  const { accountId, servicePointId } = await metered(stage, number)
  return { accountId, servicePointId, from: '2026-06-01' }
}

async function changedAt(stage: Stage, number: string) {
  const { accountId, servicePointId } = await metered(stage, number)
  return {
    accountId,
    servicePointId,
    changedOn: '2026-06-16',
    coefficient: '20',
    closing: { 'A+': '150' },
    reason: 'an act of the inspectors',
  }
}

const actBody = ({ accountId, servicePointId }: { accountId: string; servicePointId: string }) => ({
  accountId,
  servicePointId,
  kind: 'no_meter',
  from: '2026-06-01',
  until: '2026-06-10',
  installedKw: '1',
  hours: '4',
  drawnOn: '2026-06-30',
  inspector: 'Karimov A.',
})

async function registerOf(stage: Stage, servicePointId: string): Promise<string> {
  const found = await asTenant(stage.place.tenantId, () =>
    one<{ id: string }>(
      `select r.id::text from installations i
         join registers r on r.tenant_id = :tenant and r.meter_id = i.meter_id
        where i.tenant_id = :tenant and i.service_point_id = :servicePointId`,
      { servicePointId }
    )
  )
  return found!.id
}

/** Readings, bills and payments; the consumer's own cabinet. */
export const MONEY: Record<string, Audited> = {
  'POST /metering/readings': {
    leaves: 'reading.recorded',
    ask: async (stage) => {
      const { accountId, servicePointId } = await metered(stage, '50930001')
      return {
        body: { accountId, servicePointId, registerCode: 'A+', readOn: '2026-06-30', value: '150' },
      }
    },
  },
  'POST /metering/readings/:id/confirmation': { leaves: 'reading.confirmed' },
  'POST /metering/acts': {
    leaves: 'usage_act.recorded',
    ask: async (stage) => ({ body: actBody(await metered(stage, '50930004')) }),
  },
  'POST /metering/acts/:id/reversal': {
    leaves: 'usage_act.reversed',
    ask: async (stage) => {
      const point = await metered(stage, '50930005')
      const { id } = await asTenant(stage.place.tenantId, () =>
        recordUsageAct({
          servicePointId: point.servicePointId,
          kind: 'no_meter',
          from: '2026-06-01',
          to: '2026-06-11',
          installedW: 1000n,
          hoursHundredths: 400n,
          conductor: null,
          checkedOn: null,
          drawnOn: '2026-06-30',
          inspector: 'Karimov A.',
          witnesses: null,
          note: null,
        })
      )
      return { params: { id }, body: { reason: 'drawn up by mistake' } }
    },
  },
  'POST /metering/meters/replacements': {
    leaves: 'meter.removed',
    ask: async (stage) => ({
      body: {
        ...(await changedAt(stage, '50930020')),
        type: 'FIVE',
        serial: 'NEW50930020',
        opening: { 'A+': '0' },
      },
    }),
  },
  'POST /metering/meters/transformers': {
    leaves: 'meter.removed',
    ask: async (stage) => ({ body: await changedAt(stage, '50930021') }),
  },
  'POST /metering/supply/norms': {
    leaves: 'norm_term.recorded',
    ask: async (stage) => ({
      body: {
        ...(await suppliedAt(stage, '50930010')),
        code: 'electricity_person',
        amount: '2',
      },
    }),
  },
  'POST /metering/supply/reactive': {
    leaves: 'reactive_use.recorded',
    ask: async (stage) => ({
      body: { ...(await suppliedAt(stage, '50930019')), quantity: '40' },
    }),
  },
  'POST /metering/supply/reactive/:id/reversal': {
    leaves: 'reactive_use.reversed',
    through: 'metering/actions/reverse_reactive_use',
  },
  'POST /metering/reactive/import': {
    leaves: 'reactive_uses.imported',
    through: 'metering/actions/import_reactive_uses',
  },
  'POST /metering/supply/equipment': {
    leaves: 'boundary_equipment.recorded',
    ask: async (stage) => ({
      body: {
        ...(await suppliedAt(stage, '50930011')),
        kind: 'share',
        name: 'contract 1',
        sharePercent: '2,5',
      },
    }),
  },
  'POST /metering/supply/links': {
    leaves: 'supply_link.made',
    ask: async (stage) => {
      const { number } = await metered(stage, '50930012')
      return { body: { ...(await suppliedAt(stage, '50930013')), number } }
    },
  },
  'POST /metering/supply/links/:id/end': {
    leaves: 'supply_link.ended',
    ask: async (stage) => {
      const [main, sub] = [await metered(stage, '50930014'), await metered(stage, '50930015')]
      const id = await asTenant(stage.place.tenantId, () =>
        linkPoints({
          mainPointId: main.servicePointId,
          subPointId: sub.servicePointId,
          from: '2026-06-01',
          to: null,
          document: null,
        })
      )
      return { params: { id } }
    },
  },
  'POST /metering/supply/equipment/:id/end': {
    leaves: 'boundary_equipment.ended',
    ask: async (stage) => {
      const { servicePointId } = await metered(stage, '50930016')
      const id = await asTenant(stage.place.tenantId, () =>
        recordEquipment({
          servicePointId,
          name: 'contract 1',
          upstream: false,
          from: '2026-06-01',
          to: null,
          document: null,
          of: { kind: 'share', sharePpm: 25_000n },
        })
      )
      return { params: { id } }
    },
  },
  'POST /metering/settlement': { leaves: 'consumption.settlement_asked' },
  'POST /metering/imports': {
    leaves: 'readings.imported',
    call: async (stage) => {
      const { number } = await metered(stage, '50930002')
      const csv = 'start,value\n2026-06-01T00:00:00+05:00,0.25\n'
      return stage.client
        .post('/metering/imports')
        .withSession(signedIn('boss'))
        .withCsrfToken()
        .field('number', number)
        .file('file', Buffer.from(csv), { filename: 'hours.csv' })
        .redirects(0)
    },
  },
  'POST /metering/sheets': {
    leaves: 'reading_sheet.received',
    call: async (stage) =>
      stage.client
        .post('/metering/sheets')
        .withSession(signedIn('boss'))
        .withCsrfToken()
        .field('source', 'controller')
        .file('file', Buffer.from('account;date;value\n1;2026-06-01;5\n'), {
          filename: 'sheet.csv',
        })
        .redirects(0),
  },
  'POST /billing/runs': { leaves: 'billing_run.started' },
  'POST /billing/runs/:id/stop': {
    leaves: 'billing_run.stopped',
    ask: async (stage) => {
      await setRun(stage, 'running')
      return run(stage)
    },
  },
  'POST /billing/runs/:id/freezing': {
    leaves: 'billing_run.frozen',
    ask: async (stage) => {
      await setRun(stage, 'done')
      return run(stage)
    },
  },
  'POST /billing/runs/:id/issue': {
    leaves: 'billing_run.issued',
    ask: async (stage) => {
      await setRun(stage, 'frozen')
      return run(stage)
    },
  },
  'POST /billing/runs/:id/cancellation': {
    leaves: 'billing_run.cancelled',
    ask: async (stage) => {
      await setRun(stage, 'done')
      return { ...run(stage), body: { reason: 'wrong readings' } }
    },
  },
  'POST /billing/runs/:id/resume': {
    leaves: 'billing_run.resumed',
    ask: async (stage) => {
      await setRun(stage, 'stopped')
      return run(stage)
    },
  },
  'POST /billing/penalties': {
    leaves: 'penalty_run.started',
    ask: async (stage) => {
      await setPenaltyRun(stage, 'stopped')
      const { divisionId, period } = stage.place
      return { body: { divisionId, period, consumerClass: 'household' } }
    },
  },
  'POST /billing/penalties/:id/:move': {
    leaves: 'penalty_run.resumed',
    ask: async (stage) => {
      await setPenaltyRun(stage, 'stopped')
      return { params: { id: stage.place.penaltyRunId, move: 'resume' } }
    },
  },
  'POST /billing/prepayments': { leaves: 'prepayment.demanded' },
  'POST /billing/accounts/:id/holds': { leaves: 'penalty_hold.recorded' },
  'POST /billing/accounts/:id/holds/:hold/end': {
    leaves: 'penalty_hold.ended',
    ask: async ({ place }) => {
      await asTenant(place.tenantId, () =>
        affect(`update penalty_holds set valid_to = null where tenant_id = :tenant and id = :id`, {
          id: place.holdId,
        })
      )
      return {
        params: { id: place.accountId, hold: place.holdId },
        body: { endsOn: '2026-02-01', reason: 'decided' },
      }
    },
  },
  'POST /billing/accounts/:id/penalties/:charge/waiver': {
    leaves: 'penalty.waived',
    through: 'billing/actions/waive_penalty',
  },
  'POST /billing/volumes/import': {
    leaves: 'contract_volumes.imported',
    through: 'billing/actions/import_contract_volumes',
  },
  'POST /billing/accounts/:id/volumes': { leaves: 'contract_volume.changed' },
  'POST /payments': {
    leaves: 'payment.recorded',
    ask: async (stage) => {
      await seated(stage)
      const body = { accountId: stage.place.accountId, amount: '1000', reference: randomUUID() }
      return { body }
    },
  },
  'POST /payments/:id/reversal': { leaves: 'payment.reversed' },
  'POST /payments/statements': {
    leaves: 'statement.received',
    through: 'payments/actions/receive_statement',
  },
  'POST /payments/statements/:id/posting': {
    leaves: 'statement.posting_asked',
    through: 'payments/actions/post_statement',
  },
  'POST /payments/statements/:id/resumption': {
    leaves: 'statement.resumed',
    through: 'payments/actions/resume_statement',
  },
  'POST /payments/statements/:id/undo': {
    leaves: 'statement.undo_asked',
    through: 'payments/actions/undo_statement',
  },
  'POST /payments/statements/:id/lines/:seq/decision': {
    leaves: 'statement.line_decided',
    through: 'payments/actions/decide_line',
  },
  'POST /payments/reconciliation/:code/:day': {
    leaves: 'commission.posted',
    through: 'payments/actions/post_commissions',
  },
  'POST /payments/reconciliation/:code/settlements': {
    leaves: 'settlement.posted',
    through: 'payments/actions/settle_channel',
  },
  'POST /payments/settlements/:id/reversal': {
    leaves: 'settlement.reversed',
    through: 'payments/actions/reverse_settlement',
  },
  'POST /payments/terms': { leaves: 'terms.put', through: 'payments/actions/put_terms' },
  'POST /payments/cut-holds': { leaves: 'cut_hold.begun', through: 'payments/actions/hold_cuts' },
  'POST /payments/cut-holds/:id/end': {
    leaves: 'cut_hold.ended',
    through: 'payments/actions/hold_cuts',
  },
  'POST /payments/differences/:id/posting': {
    leaves: 'difference.post',
    through: 'payments/reconciliation/difference',
  },
  'POST /payments/differences/:id/reversal': {
    leaves: 'difference.reverse',
    through: 'payments/reconciliation/difference',
  },
  'POST /payments/differences/:id/carrying': {
    leaves: 'difference.carry',
    through: 'payments/reconciliation/difference',
  },
  'POST /payments/differences/:id/acceptance': {
    leaves: 'difference.accept',
    through: 'payments/reconciliation/difference',
  },
  'POST /payments/differences/:id/explanation': {
    leaves: 'difference.explain',
    through: 'payments/reconciliation/difference',
  },
  'POST /payments/differences/:id/ownership': {
    leaves: 'difference.own',
    through: 'payments/reconciliation/difference',
  },
  'POST /payments/suspense/:id/assignment': {
    leaves: 'suspense.assignment',
    through: 'payments/actions/keep_suspense_step',
  },
  'POST /payments/suspense/:id/refund': {
    leaves: 'suspense.refund',
    through: 'payments/actions/keep_suspense_step',
  },
  'POST /payments/suspense/:id/steps/:step/reversal': {
    leaves: 'suspense.reversal',
    through: 'payments/actions/keep_suspense_step',
  },
  'POST /payments/accounts/:id/holds': { leaves: 'payer_hold.recorded' },
  'POST /payments/accounts/:id/holds/:hold/lifting': {
    leaves: 'payer_hold.lifted',
    through: 'payments/actions/lift_payer_hold',
  },
  'POST /payments/attempts/:id/poll': {
    leaves: 'attempt.asked_again',
    through: 'payments/actions/ask_attempt_again',
  },
  'POST /payments/attempts/:id/paid': {
    leaves: 'attempt.decided',
    through: 'payments/actions/decide_attempt',
  },
  'POST /payments/attempts/:id/unpaid': {
    leaves: 'attempt.decided',
    through: 'payments/actions/decide_attempt',
  },
  'ANY /gateway/:tenant/:adapter': {
    leaves: 'payment.recorded',
    withoutDesk: true,
    call: async ({ place, world }) => {
      await retireChannel(place.tenantId)
      const paynet = await openPaynet(world.samarqand, { minAmountMinor: 100n })
      const account = await asTenant(place.tenantId, () =>
        one<{ number: string }>(
          `select number from personal_accounts where tenant_id = :tenant and id = :id`,
          { id: place.accountId }
        )
      )
      await perform(paynet, account!.number, 77_700_000_777n, 50_000n)
    },
  },
  'ANY /gateway/:tenant/:adapter/*': {
    nothing: 'the same door for providers with several endpoints',
  },
  'ANY /messages/:tenant/:code/:key': {
    nothing: 'what a gateway reports stands with the message and in the kept call',
  },

  'PUT /household/accounts/:id/phone': { leaves: 'consumer.phone_changed' },

  'POST /cabinet/code-request': {
    nothing: 'sends a code; whom it went to stands in the messages',
  },
  'POST /cabinet/session': { nothing: 'the consumer enters his own cabinet' },
  'DELETE /cabinet/session': { nothing: 'the consumer leaves his own cabinet' },
  'POST /cabinet/reading': {
    leaves: 'reading.recorded',
    withoutDesk: true,
    call: async (stage) => {
      const { accountId, servicePointId } = await metered(stage, '50930003')
      const dial = await registerOf(stage, servicePointId)
      return stage.client
        .post('/cabinet/reading')
        .withSession({ cabinet: { tenantId: stage.place.tenantId, accountId } })
        .withCsrfToken()
        .form({ dial, value: '321' })
        .redirects(0)
    },
  },
}
