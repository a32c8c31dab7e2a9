import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import type pg from 'pg'
import { affect, one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { audit } from '#administration/actions/audit'
import { openTenant } from '#administration/actions/open_tenant'
import { sealAudit } from '#administration/actions/seal_audit'
import { sealAuditInTurn } from '#administration/jobs/seal_audit_in_turn'
import { verifyAudit } from '#administration/queries/verify_audit'
import { faultInWords } from '#administration/sealing/fault_in_words'
import { headsFile } from '#administration/sealing/heads_file'
import { asOwner } from '#tests/support/world'

type Log = { tenantId: number; folder: string; ids: string[] }

let last = 0

function note(tenantId: number, subject: string) {
  return asTenant(tenantId, async () => {
    await audit({
      action: 'account.opened',
      subject: { kind: 'account', id: subject },
      after: { number: subject, amountMinor: 100n },
    })
  })
}

/** A tenant of its own with six rows, sealed as two blocks of four and two. */
async function aSealedLog(): Promise<Log> {
  const name = `muhr${++last}`
  const tenantId = await openTenant({
    code: name,
    soato: null,
    nameUz: name,
    nameCyrl: name,
    nameRu: name,
  })
  const folder = await mkdtemp(join(tmpdir(), 'hisob-heads-'))
  for (const subject of ['1', '2', '3', '4']) await note(tenantId, subject)
  await sealAudit(tenantId, folder)
  for (const subject of ['5', '6']) await note(tenantId, subject)
  await sealAudit(tenantId, folder)
  const ids = await asTenant(tenantId, () =>
    rows<{ id: string }>(`select id from audit_log where tenant_id = :tenant order by id`)
  )
  return { tenantId, folder, ids: ids.map(({ id }) => id) }
}

/** Other tests count the regions. */
async function forgetTenants() {
  await asOwner((owner) => owner.query(`delete from platform.tenants where code like 'muhr%'`))
}

/** What somebody can do who owns the tables: the guards are off for one transaction. */
function tamper({ tenantId }: Log, work: (owner: pg.Client) => Promise<unknown>) {
  return asOwner(async (owner) => {
    await owner.query('begin')
    await owner.query(`select set_config('app.tenant_id', $1, true)`, [String(tenantId)])
    for (const table of ['audit_log', 'audit_blocks']) {
      await owner.query(`alter table ${table} disable trigger append_only`)
    }
    await work(owner)
    for (const table of ['audit_log', 'audit_blocks']) {
      await owner.query(`alter table ${table} enable always trigger append_only`)
    }
    await owner.query('commit')
  })
}

const verify = ({ tenantId, folder }: Log) => asTenant(tenantId, () => verifyAudit({ folder }))

const codeOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: { code?: string }) => reason
  )
  return error?.code ?? null
}

type Attack = {
  what: string
  attack: (owner: pg.Client, ids: string[]) => Promise<unknown>
  says: (ids: string[]) => string
}

const ATTACKS: Attack[] = [
  {
    what: 'one letter of a row is changed',
    attack: (owner, ids) =>
      owner.query(`update audit_log set actor_name = actor_name || ' ' where id = $1`, [ids[2]]),
    says: (ids) => `row ${ids[2]} (block 1) was changed after it was sealed`,
  },
  {
    what: 'an amount of a row is changed',
    attack: (owner, ids) =>
      owner.query(`update audit_log set after = '{"number":"5","amountMinor":"1"}' where id = $1`, [
        ids[4],
      ]),
    says: (ids) => `row ${ids[4]} (block 2) was changed after it was sealed`,
  },
  {
    what: 'null becomes the empty text',
    attack: (owner, ids) => owner.query(`update audit_log set reason = '' where id = $1`, [ids[0]]),
    says: (ids) => `row ${ids[0]} (block 1) was changed after it was sealed`,
  },
  {
    what: 'a row is deleted',
    attack: (owner, ids) => owner.query(`delete from audit_log where id = $1`, [ids[1]]),
    says: (ids) => `row ${ids[1]} (block 1) was deleted after it was sealed`,
  },
  {
    what: 'the last row is deleted',
    attack: (owner, ids) => owner.query(`delete from audit_log where id = $1`, [ids[5]]),
    says: (ids) => `row ${ids[5]} (block 2) was deleted after it was sealed`,
  },
  {
    what: 'two rows change places',
    attack: (owner, ids) =>
      owner.query(
        `update audit_log a set xid = b.xid from audit_log b
          where a.id = any($1::bigint[]) and b.id = any($1::bigint[]) and a.id <> b.id`,
        [[ids[1], ids[2]]]
      ),
    says: (ids) => `row ${ids[2]} stands where row ${ids[1]} was sealed (block 1)`,
  },
  {
    what: 'a row is put behind a sealed block',
    attack: (owner, ids) =>
      owner.query(
        `insert into audit_log (xid, actor_kind, actor_name, action, subject_kind, subject_id)
         select xid, 'job', 'x', 'account.opened', 'account', '9' from audit_log where id = $1`,
        [ids[1]]
      ),
    says: (ids) => `row ${Number(ids[5]) + 1} was put into block 1 after that was sealed`,
  },
  {
    what: 'a block is deleted',
    attack: (owner) => owner.query(`delete from audit_blocks where number = 1`),
    says: () => 'block 1 is missing',
  },
  {
    what: 'the tail is cut, its block too',
    attack: (owner, ids) =>
      owner.query(
        `with gone as (delete from audit_blocks where number = 2)
         delete from audit_log where id = any($1::bigint[])`,
        [ids.slice(4)]
      ),
    says: () =>
      'the database ends at block 1, its heads outside at 2: ' +
      'the tail was cut off or an older backup restored',
  },
  {
    what: 'an older backup, from before the first block, is restored',
    attack: (owner) => owner.query(`delete from audit_blocks`),
    says: () =>
      'the database ends at block 0, its heads outside at 2: ' +
      'the tail was cut off or an older backup restored',
  },
  {
    what: 'the hash of a block is changed',
    attack: (owner) => owner.query(`update audit_blocks set hash = sha256('x') where number = 2`),
    says: () => 'block 2 itself was changed: its rows do not make its hash',
  },
]

test.group('Audit | chain', (group) => {
  const folders: string[] = []
  group.teardown(async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
  })
  group.teardown(forgetTenants)
  const made = async () => {
    const log = await aSealedLog()
    folders.push(log.folder)
    return log
  }

  test('an untouched log is whole, also from a day on', async ({ assert }) => {
    const log = await made()
    await note(log.tenantId, '7')
    assert.deepEqual(await verify(log), {
      fault: null,
      blocks: 2,
      rows: 6,
      unsealed: 1,
      headless: 0,
    })
    const later = await asTenant(log.tenantId, () =>
      verifyAudit({ folder: log.folder, from: '2099-01-01' })
    )
    assert.deepEqual(later, { fault: null, blocks: 0, rows: 0, unsealed: 1, headless: 0 })
  })

  test('verification names what was done to it: {what}')
    .with(ATTACKS)
    .run(async ({ assert }, { attack, says }) => {
      const log = await made()
      await tamper(log, (owner) => attack(owner, log.ids))
      const { fault } = await verify(log)
      assert.equal(fault && faultInWords(fault), says(log.ids))
    })

  test('a chain that was written anew differs from its heads outside', async ({ assert }) => {
    const log = await made()
    await tamper(log, async (owner) => {
      await owner.query(`delete from audit_blocks`)
      await owner.query(`update audit_log set actor_name = 'somebody else' where id = $1`, [
        log.ids[0],
      ])
    })
    await sealAudit(log.tenantId, await mkdtemp(join(log.folder, 'other-')))
    const { fault } = await verify(log)
    assert.equal(
      fault && faultInWords(fault),
      'block 1 differs from its head outside the database: the chain was written anew'
    )
  })

  test('heads that a killed worker left uncopied are copied by the next sealing', async ({
    assert,
  }) => {
    const log = await made()
    const file = headsFile(log.folder, log.tenantId)
    const [first] = (await readFile(file, 'utf8')).split('\n')
    await writeFile(file, `${first}\n`)
    assert.containsSubset(await verify(log), { fault: null, headless: 1 })
    await note(log.tenantId, '7')
    await sealAudit(log.tenantId, log.folder)
    assert.containsSubset(await verify(log), { fault: null, blocks: 3, headless: 0 })
  })

  test('a row of a transaction that was slow to commit does not slip behind a block', async ({
    assert,
  }) => {
    const log = await made()
    let release = () => {}
    const released = new Promise<void>((done) => (release = done))
    let written = () => {}
    const isWritten = new Promise<void>((done) => (written = done))
    const slow = asTenant(log.tenantId, async () => {
      await audit({ action: 'account.opened', subject: { kind: 'account', id: 'slow' } })
      written()
      await released
    })
    await isWritten
    await note(log.tenantId, 'quick')
    assert.equal(await sealAudit(log.tenantId, log.folder), 0)
    release()
    await slow
    assert.equal(await sealAudit(log.tenantId, log.folder), 1)
    assert.containsSubset(await verify(log), { fault: null, rows: 8, unsealed: 0 })
  })

  test('several workers at once make one chain; none seals twice in a minute', async ({
    assert,
  }) => {
    const log = await made()
    await note(log.tenantId, '7')
    assert.equal(await sealAuditInTurn(log.tenantId), 0)
    const sealed = await Promise.all([1, 2, 3].map(() => sealAudit(log.tenantId, log.folder)))
    assert.equal(
      sealed.reduce((sum, blocks) => sum + blocks, 0),
      1
    )
    assert.containsSubset(await verify(log), { fault: null, blocks: 3, headless: 0 })
  })
})

test.group('Audit | rows', (group) => {
  group.teardown(forgetTenants)
  const TABLES = ['audit_log', 'audit_blocks', 'personal_views']

  test('the application may add and read, nothing else')
    .with(
      TABLES.flatMap((table) => [
        `update ${table} set tenant_id = tenant_id`,
        `delete from ${table}`,
        `truncate ${table}`,
      ])
    )
    .run(async ({ assert }, statement) => {
      const { tenantId } = await aSealedLog()
      assert.equal(await codeOf(asTenant(tenantId, () => affect(statement))), '42501')
    })

  test('the owner of the table is refused, also as a replica', async ({ assert }) => {
    const { tenantId } = await aSealedLog()
    const asked = (statement: string) =>
      codeOf(
        asOwner(async (owner) => {
          await owner.query(`select set_config('app.tenant_id', $1, false)`, [String(tenantId)])
          await owner.query(statement)
        })
      )
    assert.equal(await asked(`update audit_log set reason = 'x'`), 'P0A01')
    assert.equal(await asked('delete from audit_log'), 'P0A01')
    assert.equal(await asked('delete from audit_blocks'), 'P0A01')
    assert.equal(await asked(`set session_replication_role = replica`), '42501')
    const { rows: triggers } = await asOwner((owner) =>
      owner.query<{ table: string; always: boolean }>(
        `select tgrelid::regclass::text as table, tgenabled = 'A' as always from pg_trigger
          where tgname = 'append_only' and tgrelid::regclass::text = any($1) order by 1`,
        [TABLES]
      )
    )
    assert.deepEqual(
      triggers,
      [...TABLES].sort().map((table) => ({ table, always: true }))
    )
  })

  test('a change whose trace cannot be written is not made', async ({ assert }) => {
    const { tenantId } = await aSealedLog()
    const codes = () =>
      asTenant(tenantId, () =>
        rows<{ code: string }>(`select code from roles where tenant_id = :tenant`)
      )
    const change = asTenant(tenantId, async () => {
      await affect(
        `insert into roles (tenant_id, code, name_uz, name_cyrl, name_ru)
         values (:tenant, 'traceless', 'x', 'x', 'x')`
      )
      await audit({
        action: 'role.created',
        subject: { kind: 'role', id: null as unknown as string },
      })
    })
    assert.equal(await codeOf(change), '23502')
    assert.deepEqual(await codes(), [])
  })

  test('the clock is the database, whatever ours says', async ({ assert }) => {
    const { tenantId } = await aSealedLog()
    const row = await asTenant(tenantId, () =>
      one<{ near: boolean; default: string }>(
        `select abs(extract(epoch from clock_timestamp() - max(at))) < 60 as near,
                (select column_default from information_schema.columns
                  where table_name = 'audit_log' and column_name = 'at') as default
           from audit_log where tenant_id = :tenant`
      )
    )
    assert.deepEqual(row, { near: true, default: 'clock_timestamp()' })
  })
})
