import { randomUUID } from 'node:crypto'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openUser } from '#administration/actions/open_user'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { anAccount } from '#tests/support/payments/an_account'
import type { Place } from '#tests/support/routes/example'

type Wanted = { tenantId: number; divisionId: number; canary: string; roleId: number }

/** One of everything that a route may name, in one division; the names say where it lies. */
export function layOutPlace({ tenantId, divisionId, canary, roleId }: Wanted): Promise<Place> {
  const period = addMonths(clock.period(), -1)
  return asTenant(tenantId, async () => {
    const account = await anAccount({ divisionId, name: canary, owes: { [period]: 50_000_00n } })
    const payment = await payAtDesk({
      accountId: account.id,
      amountMinor: 1_000_00n,
      reference: randomUUID(),
      paidAt: clock.now().toISO(),
    })
    const shift = await one<{ id: string; deskId: number }>(
      `select s.id, s.desk_id as "deskId" from shift_payments t
         join cashier_shifts s on s.tenant_id = :tenant and s.id = t.shift_id
        where t.tenant_id = :tenant and t.payment_id = :paymentId`,
      { paymentId: payment.id }
    )
    const user = await openUser({
      divisionId,
      roleId,
      login: canary,
      fullName: canary,
      password: randomUUID(),
    })
    const grant = await one<{ id: string }>(
      `select id from grants where tenant_id = :tenant and user_id = :userId`,
      { userId: user.id }
    )
    const laid = await one<Laid>(MORE, {
      accountId: account.id,
      userId: user.id,
      divisionId,
      period,
      canary,
    })
    return {
      ...laid!,
      tenantId,
      divisionId,
      period,
      canary,
      roleId,
      accountId: account.id,
      paymentId: payment.id,
      deskId: shift!.deskId,
      shiftId: shift!.id,
      userId: user.id,
      grantId: grant!.id,
    }
  })
}

type Laid = Pick<
  Place,
  | 'runId'
  | 'penaltyRunId'
  | 'holdId'
  | 'pointId'
  | 'batchId'
  | 'sheetId'
  | 'readingId'
  | 'planId'
  | 'draftId'
  | 'trialId'
  | 'groupId'
  | 'visaId'
  | 'itemId'
  | 'streetId'
  | 'buildingId'
  | 'auditId'
>

const MORE = `
  with resource as (
    insert into resources (tenant_id, code, unit, name_uz, name_cyrl, name_ru)
    values (:tenant, :canary, 'kWh', 'r', 'r', 'r') returning id
  ), plan as (
    insert into tariff_plans (tenant_id, resource_id, code, consumer_class, tariff_group, variant, unit,
                              name_uz, name_cyrl, name_ru)
    select :tenant, id, :canary, 'household', 'IV', 'standard', 'kWh', :canary, :canary, :canary
      from resource returning id
  ), make as (
    insert into meter_types (tenant_id, code, resource_id, name, digits, verification_months)
    select :tenant, :canary, id, 't', 6, 192 from resource returning id
  ), meter as (
    insert into meters (tenant_id, meter_type_id, serial, state)
    select :tenant, id, :canary, 'installed' from make returning id
  ), register as (
    insert into registers (tenant_id, meter_id, code, zone)
    select :tenant, id, 'A+', 0 from meter returning id
  ), point as (
    insert into service_points
      (tenant_id, account_id, premise_id, resource_id, code, connected_w, valid_from)
    select :tenant, a.id, a.premise_id, resource.id, :canary, 5000, '2024-01-01'
      from personal_accounts a, resource where a.tenant_id = :tenant and a.id = :accountId
    returning id
  ), installation as (
    insert into installations (tenant_id, meter_id, service_point_id, coefficient, installed_on)
    select :tenant, meter.id, point.id, 1, '2024-01-01' from meter, point
  ), reading as (
    insert into readings
      (tenant_id, service_point_id, register_id, read_on, value_wh, source, status, recorded_by)
    select :tenant, point.id, register.id, '2026-08-31', 1000000, 'controller', 'questioned', 'test'
      from point, register returning id
  ), batch as (
    insert into import_batches
      (tenant_id, account_id, service_point_id, kind, file_name, sha256, created_by, status)
    select :tenant, :accountId, point.id, 'interval_csv', :canary, :canary, 'test', 'done' from point
    returning id
  ), sheet as (
    insert into reading_sheets
      (tenant_id, division_id, file_name, sha256, source, created_by, status)
    values (:tenant, :divisionId, :canary, :canary, 'controller', 'test', 'done') returning id
  ), run as (
    insert into billing_runs (tenant_id, division_id, period, status, booked_on, issued_on, due_on,
                              snapshot, snapshot_sha256, created_by)
    values (:tenant, :divisionId, :period, 'done', :period, :period, :period, '{}', '', 'test')
    returning id
  ), penalty_run as (
    insert into penalty_runs
      (tenant_id, division_id, period, consumer_class, status, booked_on, terms, created_by)
    values (:tenant, :divisionId, :period, 'household', 'stopped', :period,
            '{"since": "2026-01-01", "through": "2026-01-31", "dueDay": 10, "rates": [], "capBp": "0"}',
            'test')
    returning id
  ), hold as (
    insert into penalty_holds
      (tenant_id, account_id, valid_from, cause, document, recorded_by)
    values (:tenant, :accountId, '2026-01-01', 'dispute', 'letter', 'test') returning id
  ), draft as (
    insert into tariff_drafts (tenant_id, title, effective_from, created_by)
    values (:tenant, :canary, '2030-01-01', 'test') returning id
  ), trial as (
    insert into tariff_trials
      (tenant_id, draft_id, revision, kind, region_id, division_id, division_name, consumer_class,
       scope, status, created_by)
    select :tenant, id, 1, 'trial', :tenant, :divisionId, :canary, 'household',
           '{"months": ["2026-01-01"], "sample": {"kind": "all"}, "seasonMove": null}', 'done', 'test'
      from draft returning id
  ), visa as (
    insert into visas (tenant_id, kind, division_id, subject_kind, subject_id, payload, reason,
                       requested_by, expires_at)
    values (:tenant, 'payments.reverse', :divisionId, 'payment', :canary, '{}', :canary, :userId,
            now() + interval '1 day')
    returning id
  ), team as (
    insert into groups (tenant_id, name) values (:tenant, :canary) returning id
  ), item as (
    insert into reference_items (tenant_id, classifier, code, name_uz, name_cyrl, name_ru, origin)
    values (:tenant, 'reasons', :canary, :canary, :canary, :canary, 'local') returning id
  ), street as (
    insert into streets (tenant_id, division_id, name_uz, name_cyrl, name_ru, search_key)
    values (:tenant, :divisionId, :canary, :canary, :canary, :canary) returning id
  ), named as (
    insert into street_names
      (tenant_id, street_id, name_uz, name_cyrl, name_ru, search_key, valid_from)
    select :tenant, id, :canary, :canary, :canary, :canary, '2000-01-01' from street
  ), building as (
    insert into buildings (tenant_id, street_id, number) select :tenant, id, '1' from street
    returning id
  ), noted as (
    insert into audit_log
      (tenant_id, actor_kind, actor_name, division_id, action, subject_kind, subject_id)
    values (:tenant, 'job', :canary, :divisionId, 'street.opened', 'street', :canary) returning id
  )
  select run.id as "runId", batch.id as "batchId", sheet.id as "sheetId", reading.id as "readingId", plan.id as "planId", draft.id as "draftId", trial.id as "trialId",
         team.id as "groupId", visa.id as "visaId", item.id as "itemId", street.id as "streetId",
         building.id as "buildingId", noted.id as "auditId",
         penalty_run.id as "penaltyRunId", hold.id as "holdId", point.id as "pointId"
    from run, penalty_run, hold, point, batch, sheet, reading, plan, draft, trial, visa, team, item, street, building, noted`
