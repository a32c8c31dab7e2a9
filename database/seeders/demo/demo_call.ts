import { CURRENCY } from '#shared/kernel/money'
import { one } from '#shared/database/sql'
import { paidFacts } from '#payments/queries/paid_facts'
import { receiveCall } from '#payments/actions/receive_call'
import { recordPayment } from '#payments/actions/record_payment'
import { storeAnswer } from '#payments/actions/store_answer'

type DemoCall = { account: { id: string; number: string }; reference: string; paidAt: string }

const CHANNEL = 'paynet'

/**
 * A payment that PAYNET told of: the call is stored beside it as the gateway stores one, because the
 * days of the channel are reconciled against its calls.
 */
export async function callOfDemo({ account, reference, paidAt }: DemoCall, amountMinor: bigint) {
  const channel = await one<{ id: number }>(
    `select id from payment_channels where tenant_id = :tenant and code = :code`,
    { code: CHANNEL }
  )
  const params = `"serviceId":17,"transactionId":${reference},"amount":${amountMinor},"fields":{"account":"${account.number}"}`
  const callId = await receiveCall({
    channelId: channel!.id,
    adapter: CHANNEL,
    requestId: `demo-${reference}`,
    call: {
      method: 'POST',
      path: `/gateway/samarqand/${CHANNEL}`,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(
        `{"jsonrpc":"2.0","id":1,"method":"PerformTransaction","params":{${params}}}`
      ),
      peer: '127.0.0.1',
      receivedAt: paidAt,
    },
    secretsInBody: [],
  })
  const paid = { channel: CHANNEL, reference, accountId: account.id, amountMinor, paidAt }
  const recording = await recordPayment(paid)
  if (recording.outcome === 'refused') return
  const payment = await paidFacts({
    ...{ channelId: channel!.id, reference, account: account.number },
    payment: recording.payment,
  })
  await storeAnswer(callId, {
    command: {
      ...{ kind: 'pay', account: account.number, reference, paidAt },
      amount: { minor: amountMinor, currency: CURRENCY },
    },
    outcome: { kind: 'paid', payment },
    reply: {
      status: 200,
      headers: {},
      body: Buffer.from(`{"jsonrpc":"2.0","id":1,"result":{"providerTrnId":${payment.paymentId}}}`),
    },
  })
}
