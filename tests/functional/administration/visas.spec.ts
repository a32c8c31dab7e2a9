import { test } from '@japa/runner'
import { affect, one, rows } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import Role from '#administration/models/role'
import { openUser } from '#administration/actions/open_user'
import { decideVisa } from '#administration/actions/decide_visa'
import { requestVisa } from '#administration/actions/request_visa'
import { withdrawVisa } from '#administration/actions/withdraw_visa'
import { visaKinds } from '#administration/visas/registry'
import type { GrantedVisa } from '#administration/visas/visa_kind'
import { asOwner, PASSWORD, theWorld } from '#tests/support/world'

const KIND = 'tests.rename'

/** A kind that does something to see: it renames a role, and fails when told to. */
async function rename({ payload, requestedBy, grantedBy }: GrantedVisa<Rename>) {
  await affect(`update roles set name_ru = :name where tenant_id = :tenant and code = 'cashier'`, {
    name: payload.name,
  })
  if (payload.fails) throw new DomainException('E_VISA_WAITS')
  return { requestedBy: requestedBy.name, grantedBy: grantedBy.name }
}

type Rename = { name: string; fails?: boolean }

let subject = 0

/** People of these tests alone: a second granter, and one who leaves. */
const others: Record<string, string> = {}

async function openOthers() {
  const { id, divisions } = theWorld().samarqand
  await asTenant(id, async () => {
    for (const [login, role, division] of [
      ['deputy', 'head', 'region'],
      ['leaver', 'operator', 'Urgut'],
    ] as const) {
      const { id: roleId } = await Role.findByOrFail('code', role)
      const fields = { login, roleId, divisionId: divisions[division]!, fullName: login }
      others[login] = (await openUser({ ...fields, password: PASSWORD })).id
    }
  })
}

function as<T>(login: string, work: () => Promise<T>): Promise<T> {
  const { id, users } = theWorld().samarqand
  const actor = { kind: 'user' as const, id: users[login] ?? others[login]!, name: login }
  return asTenant(id, () => asActor(actor, work))
}

function ask(payload: Rename, more: { login?: string; id?: string } = {}) {
  subject += 1
  return as(more.login ?? 'operator', () =>
    requestVisa({
      kind: KIND,
      payload,
      reason: 'A better name',
      divisionId: theWorld().samarqand.divisions.Urgut!,
      subject: { kind: 'role', id: more.id ?? `cashier${subject}` },
    })
  )
}

function decide(visaId: string, decision: 'granted' | 'refused' = 'granted', login = 'boss') {
  return as(login, () => decideVisa({ visaId, decision, reason: 'Agreed' }))
}

function stateOf(visaId: string) {
  return as('boss', () =>
    one<{ status: string; outcome: unknown }>(
      `select status, outcome from visas where tenant_id = :tenant and id = :visaId`,
      { visaId }
    )
  )
}

async function cashierName() {
  const role = await as('boss', () =>
    one<{ name: string }>(
      `select name_ru as name from roles where tenant_id = :tenant and code = 'cashier'`
    )
  )
  return role!.name
}

test.group('Four eyes', (group) => {
  group.setup(async () => {
    await openOthers()
    visaKinds.offer({
      kind: KIND,
      grantedBy: 'visas.money',
      askedBy: 'payments.record',
      perform: rename,
    })
  })

  test('nothing happens until the second person says so, then it happens at once', async ({
    assert,
  }) => {
    const before = await cashierName()
    const id = await ask({ name: 'Granted' })
    assert.equal(await cashierName(), before)

    await decide(id)
    assert.equal(await cashierName(), 'Granted')
    assert.deepEqual(await stateOf(id), {
      status: 'granted',
      outcome: { requestedBy: 'operator', grantedBy: 'boss' },
    })
    const history = await as('boss', () =>
      rows<{ action: string; actor: string }>(
        `select action, actor_name as actor from audit_log
          where tenant_id = :tenant and subject_kind = 'visa' and subject_id = :id order by id`,
        { id }
      )
    )
    assert.deepEqual(history, [
      { action: 'visa.requested', actor: 'operator' },
      { action: 'visa.granted', actor: 'boss' },
    ])
  })

  test('a refused request does nothing and is decided for good', async ({ assert }) => {
    const before = await cashierName()
    const id = await ask({ name: 'Refused' })
    await decide(id, 'refused')
    await assert.rejects(() => decide(id), 'E_VISA_DECIDED')
    assert.equal(await cashierName(), before)
  })

  test('nobody grants what he asked for himself: not here, not in the database', async ({
    assert,
  }) => {
    const id = await ask({ name: 'Own' }, { login: 'boss' })
    await assert.rejects(() => decide(id), 'E_VISA_OWN')
    await assert.rejects(
      () =>
        asOwner((owner) =>
          owner.query(
            `select set_config('app.tenant_id', '${theWorld().samarqand.id}', false);
             update visas set status = 'granted', decided_by = requested_by, decided_at = now()
              where id = ${id}`
          )
        ),
      /visas_four_eyes/
    )
    await as('boss', () => withdrawVisa(id))
    assert.equal((await stateOf(id))!.status, 'withdrawn')
  })

  test('a person without the right, or of another district, decides nothing', async ({
    assert,
  }) => {
    const id = await ask({ name: 'Nobody' })
    await assert.rejects(() => decide(id, 'granted', 'operator2'), 'E_VISA_NOT_YOURS')
    await assert.rejects(() => decide(id, 'refused', 'cashier'), 'E_VISA_NOT_YOURS')
    assert.equal((await stateOf(id))!.status, 'pending')
  })

  test('an act that fails leaves no trace, and the request still waits', async ({ assert }) => {
    const before = await cashierName()
    const id = await ask({ name: 'Half way', fails: true })
    await assert.rejects(() => decide(id), 'E_VISA_WAITS')
    assert.equal(await cashierName(), before)
    assert.equal((await stateOf(id))!.status, 'pending')
  })

  test('of two who grant at once one performs', async ({ assert }) => {
    const id = await ask({ name: 'Twice' })
    const answers = await Promise.allSettled([
      decide(id, 'granted', 'boss'),
      decide(id, 'granted', 'deputy'),
    ])
    assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const refused = answers.find((answer) => answer.status === 'rejected')
    assert.equal(refused?.reason.code, 'E_VISA_DECIDED')
  })

  test('the same thing waits once', async ({ assert }) => {
    const first = await ask({ name: 'Once' }, { id: 'the-same' })
    await assert.rejects(() => ask({ name: 'Once' }, { id: 'the-same' }), 'E_VISA_WAITS')
    await decide(first, 'refused')
    await ask({ name: 'Again' }, { id: 'the-same' })
  })

  test('what the requester may no longer do is not done for him', async ({ assert }) => {
    const id = await ask({ name: 'Gone' }, { login: 'leaver' })
    await as('boss', () =>
      affect(
        `update users set status = 'blocked', blocked_reason = 'Left' where tenant_id = :tenant and id = :id`,
        {
          id: others.leaver!,
        }
      )
    )
    await assert.rejects(() => decide(id), 'E_VISA_REQUESTER_MAY_NOT')
    await decide(id, 'refused')
  })

  test('a request that waited too long cannot be granted', async ({ assert }) => {
    const id = await ask({ name: 'Late' })
    await as('boss', () =>
      affect(
        `update visas set expires_at = now() - interval '1 second'
          where tenant_id = :tenant and id = :id`,
        { id }
      )
    )
    await assert.rejects(() => decide(id), 'E_VISA_EXPIRED')
  })
})
