import type { AddressInfo } from 'node:net'
import { loopbackHost } from '@hisob/contract/test_suite'
import type { Received, ReceivingHost } from '@hisob/contract'
import { test } from '@japa/runner'
import { smppAdapter } from '../src/index.ts'
import type { SmppSettings } from '../src/index.ts'
import { smpp } from '../src/library.ts'

const settings: SmppSettings = {
  centre: 'smsc.example.uz:2775',
  tls: 'no',
  systemId: 'hisob',
  password: ['parol'],
  systemType: '-',
  sender: '7171',
  senderTon: '3',
  senderNpi: '0',
  receive: 'yes',
}

const NOW = '2026-03-10T12:00:00.000Z'
const FROM = { source_addr: '998901234567', destination_addr: '7171' }
const RECEIPT = { ...FROM, esm_class: 4 }
const receipt = (stat: string) =>
  `id:m7 sub:001 dlvrd:001 submit date:2603101200 done date:2603101201 stat:${stat} err:000 text:`

type Fields = Readonly<Record<string, unknown>>
type Answer = { command_status: number }
type Session = {
  on(event: string, listener: (pdu: { response(fields?: object): unknown }) => void): void
  send(pdu: unknown, answered?: (answer: Answer) => void): void
  destroy(): void
}

/** A centre that brings each of these once somebody listens; it keeps how each was answered. */
async function bring(deliveries: readonly Fields[], keep: ReceivingHost['keep']) {
  const answers: number[] = []
  const sessions: Session[] = []
  const server = smpp.createServer((one) => {
    const session = one as Session
    sessions.push(session)
    session.on('error', () => {})
    session.on('bind_receiver', (pdu) => {
      session.send(pdu.response({ system_id: 'centre' }))
      for (const fields of deliveries) {
        const answered = ({ command_status: status }: Answer) => void answers.push(status)
        session.send(new smpp.PDU('deliver_sm', fields), answered)
      }
    })
    session.on('unbind', (pdu) => session.send(pdu.response()))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const host = { ...loopbackHost({ port, withinMs: 700 }), keep, now: () => NOW }
  const reception = await smppAdapter.receive!(settings, host)
  for (const session of sessions) session.destroy()
  await new Promise((done) => server.close(done))
  return { reception, answers }
}

async function received(...deliveries: Fields[]) {
  const kept: Received[] = []
  const keep = (one: Received) => Promise.resolve(void kept.push(one))
  return { ...(await bring(deliveries, keep)), kept }
}

test.group('SMPP: what the centre brings', () => {
  test('a message of a consumer, in either alphabet, is kept and then answered', async ({
    assert,
  }) => {
    const { kept, answers, reception } = await received(
      { ...FROM, short_message: 'QOLDIQ 123' },
      { ...FROM, short_message: 'ҚОЛДИҚ 123', data_coding: 8 },
      { ...FROM, source_addr: '+998901234567', short_message: '', message_payload: 'BAL 5' }
    )
    assert.deepEqual(reception, { status: 'done', count: 3 })
    assert.deepEqual(answers, [0, 0, 0])
    assert.deepEqual(
      kept.map((one) => one.kind === 'message' && [one.from, one.to, one.text]),
      [
        ['998901234567', '7171', 'QOLDIQ 123'],
        ['998901234567', '7171', 'ҚОЛДИҚ 123'],
        ['998901234567', '7171', 'BAL 5'],
      ]
    )
  })

  test('the same message brought twice bears the same name', async ({ assert }) => {
    const same = { ...FROM, short_message: 'QOLDIQ 123' }
    const { kept } = await received(same, same, { ...same, source_addr: '998907654321' })
    const [one, other, third] = kept.map(
      (message) => message.kind === 'message' && message.messageId
    )
    assert.equal(one, other)
    assert.notEqual(one, third)
  })

  const STATES = [
    [{ short_message: receipt('DELIVRD') }, 'delivered', null],
    [{ short_message: receipt('UNDELIV') }, 'undelivered', 'UNDELIV'],
    [{ short_message: receipt('EXPIRED') }, 'undelivered', 'EXPIRED'],
    [{ short_message: receipt('ACCEPTD') }, 'pending', null],
    [{ short_message: receipt('NONSENSE') }, 'pending', null],
    [{ short_message: '', receipted_message_id: 'm7', message_state: 2 }, 'delivered', null],
    [{ short_message: '', receipted_message_id: 'm7', message_state: 8 }, 'undelivered', 'REJECTD'],
  ] as const
  for (const [fields, state, reason] of STATES) {
    test(`a receipt ${JSON.stringify(fields).slice(-40)} is ${state}`, async ({ assert }) => {
      const { kept } = await received({ ...RECEIPT, ...fields })
      const report = { kind: 'report', reference: null, providerReference: 'm7', state, reason }
      assert.deepEqual(kept, [report])
    })
  }

  test('what could not be kept is not taken from the centre', async ({ assert }) => {
    const { answers, reception } = await bring([{ ...FROM, short_message: 'BAL' }], () =>
      Promise.reject(new Error('no database'))
    )
    assert.deepEqual(reception, { status: 'done', count: 0 })
    assert.deepEqual(answers, [smpp.errors.ESME_RX_T_APPN])
  })

  test('a channel that does not receive meets nobody', async ({ assert }) => {
    const host = { ...loopbackHost({ port: 1 }), keep: () => Promise.resolve() }
    const nothing = await smppAdapter.receive!({ ...settings, receive: 'no' }, host)
    assert.deepEqual(nothing, { status: 'done', count: 0 })
    const down = await smppAdapter.receive!(settings, host)
    assert.deepEqual(down, { status: 'failed', reason: 'no connection' })
  })
})
