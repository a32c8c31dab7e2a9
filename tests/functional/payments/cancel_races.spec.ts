import { test } from '@japa/runner'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openRegion } from '#tests/support/open_region'
import { anAccount } from '#tests/support/payments/an_account'
import { invoke, openPaynet, perform } from '#tests/support/payments/paynet_client'

const ROUNDS = 50
const SUM = 10_000_00n

test.group('PAYNET | a payment and its cancellation at the same moment', () => {
  test('F37: fifty times: whichever came first, the money stands as the answers say', async ({
    assert,
  }) => {
    const region = await openRegion('race-qarshi', '1710', ['Kitob'])
    const paynet = await openPaynet(region)
    const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
    const { id, number } = await inRegion(() => anAccount({ divisionId: region.divisions.Kitob! }))
    let stands = 0n
    for (let round = 0; round < ROUNDS; round++) {
      const transactionId = 44_400_000_000n + BigInt(round)
      const racers = [
        () => perform(paynet, number, transactionId, SUM),
        () => invoke(paynet, 'CancelTransaction', { transactionId }),
      ]
      if (round % 2) racers.reverse()
      const answers = await Promise.all(racers.map((race) => race()))
      if (round % 2) answers.reverse()
      const [paid, cancelled] = answers.map(({ body }) => body.error?.code ?? 0)
      assert.include(['0 0', '202 203'], `${paid} ${cancelled}`)
      const { body } = await invoke(paynet, 'CheckTransaction', { transactionId })
      assert.oneOf(body.result!.transactionState, [2, 3])
      assert.equal(body.result!.transactionState, paid === 0 ? 2 : 3)
      stands += paid === 0 && cancelled !== 0 ? SUM : 0n
    }
    assert.equal((await inRegion(() => balanceOf(id)))!.balanceMinor, -stands)
    assert.deepEqual((await inRegion(verifyLedger)).faults, [])
  }).timeout(60_000)
})
