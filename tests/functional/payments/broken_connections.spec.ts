import { test } from '@japa/runner'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { anAccount } from '#tests/support/payments/an_account'
import {
  FAULTS,
  faultyDatabase,
  type FaultyDatabase,
} from '#tests/support/payments/faulty_database'
import { openPaynet, perform, type PaynetClient } from '#tests/support/payments/paynet_client'
import { startServer, type ServerProcess } from '#tests/support/payments/server_process'
import { openRegion } from '#tests/support/open_region'

const AT_ONCE = 6
const STRUCK = 4
const SUM = 40_000_00n
const MOST_TRIES = 20

let paynet: PaynetClient
let database: FaultyDatabase
let web: ServerProcess
let last = 88_800_000_000n

const inRegion = <T>(work: () => Promise<T>) => asTenant(paynet.region.id, work)

const endSession = (port: number) =>
  inRegion(() =>
    one(
      `select pg_terminate_backend(pid, 2000) from pg_stat_activity
        where client_port = :port and pid <> pg_backend_pid()`,
      { port }
    )
  )

test.group('PAYNET | broken connections to the database', (group) => {
  group.setup(async () => {
    const region = await openRegion('broken-xorazm', '1733', ['Xiva'])
    paynet = await openPaynet(region)
    database = await faultyDatabase(endSession)
    web = await startServer(database.port)
    return async () => {
      web.server.kill('SIGKILL')
      await web.died
      database.close()
    }
  })

  for (const fault of FAULTS) {
    test(`${fault}: the provider tries again and each payment is there once`, async ({
      assert,
    }) => {
      const { id, number } = await inRegion(() =>
        anAccount({ divisionId: paynet.region.divisions.Xiva! })
      )
      const references = Array.from({ length: AT_ONCE }, () => ++last)
      database.strike(fault, STRUCK)
      const firsts = await Promise.all(references.map((reference) => pay(number, reference)))

      assert.equal(database.left(), 0)
      const stored = await inRegion(() =>
        rows<{ reference: string }>(
          `select reference from payments where tenant_id = :tenant and account_id = :id
            order by reference`,
          { id }
        )
      )
      assert.deepEqual(
        stored.map(({ reference }) => BigInt(reference)),
        references
      )
      assert.equal((await inRegion(() => balanceOf(id)))!.balanceMinor, -SUM * BigInt(AT_ONCE))
      const isLost = fault === 'after commit'
      assert.lengthOf(
        firsts.filter((code) => code === 201),
        isLost ? STRUCK : 0
      )
      assert.deepEqual((await inRegion(verifyLedger)).faults, [])
    }).timeout(30_000)
  }
})

/** Pays as a provider does: again until it is told so; 0 for a success, 201 for "paid before". */
async function pay(account: string, reference: bigint): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { body } = await perform({ ...paynet, port: web.port }, account, reference, SUM)
    if (body.result) return 0
    if (body.error?.code === 201) return 201
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(`${reference} was never acknowledged`)
}
