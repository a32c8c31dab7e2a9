import type { AddressInfo } from 'node:net'
import { loopbackHost, registerMessageAdapterSuite } from '@hisob/contract/test_suite'
import type { GatewayMood, PlayedGateway } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { smppAdapter } from '../src/index.ts'
import type { SmppSettings } from '../src/index.ts'
import { smpp } from '../src/library.ts'
import { partsOf } from '../src/parts.ts'

const settings: SmppSettings = {
  centre: 'smsc.example.uz:2775',
  tls: 'no',
  systemId: 'hisob',
  password: ['parol'],
  systemType: '-',
  sender: 'HISOB',
  senderTon: '5',
  senderNpi: '0',
  receive: 'no',
}

type Submitted = {
  destination_addr: string
  data_coding: number
  short_message: { message: string; udh?: readonly Buffer[] }
  response(fields?: object): unknown
}
type Session = {
  on(event: string, listener: (pdu: never) => void): void
  send(pdu: unknown): void
  enquire_link(): void
  close(): void
  destroy(): void
}
type Played = PlayedGateway & { parts: Submitted[] }

/** A message centre made with the server of the smpp package. */
async function play(mood: GatewayMood, status = smpp.errors.ESME_RINVDSTADR): Promise<Played> {
  const parts: Submitted[] = []
  const open: Session[] = []
  const server = smpp.createServer((one) => {
    const session = one as Session
    open.push(session)
    session.on('error', () => {})
    session.on('bind_transmitter', (pdu: never) => {
      const { password, response } = pdu as { password: string; response(fields?: object): unknown }
      const isKnown = password === 'parol'
      const command_status = isKnown ? 0 : smpp.errors.ESME_RINVPASWD
      session.send(response.call(pdu, { command_status, system_id: 'centre' }))
      if (isKnown) session.enquire_link()
    })
    session.on('unbind', (pdu: never) => session.send((pdu as Submitted).response()))
    session.on('submit_sm', (pdu: never) => {
      const part = pdu as Submitted
      if (mood === 'is_silent') return
      if (mood === 'refuses') return session.send(part.response({ command_status: status }))
      parts.push(part)
      session.send(part.response({ message_id: `m${parts.length}` }))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    for (const session of open) session.destroy()
    await new Promise((done) => server.close(done))
  }
  if (mood === 'is_down') await close()
  return {
    host: loopbackHost({ port, withinMs: 300 }),
    parts,
    get taken() {
      const text = parts.map(({ short_message }) => short_message.message).join('')
      return parts.length === 0 ? [] : [{ to: parts[0]!.destination_addr, text }]
    },
    close: mood === 'is_down' ? () => Promise.resolve() : close,
  }
}

registerMessageAdapterSuite({
  test,
  group: test.group,
  adapter: smppAdapter,
  settings,
  play: (mood) => play(mood),
  delivered: null,
})

test.group('SMPP: parts and statuses', () => {
  const message = { to: '+998901234567', text: 'Kod: 5', reference: '90211' }

  const LENGTHS = [
    ['a'.repeat(160), 0, 1],
    ['a'.repeat(161), 0, 2],
    ['a'.repeat(306), 0, 2],
    ['a'.repeat(307), 0, 3],
    ['€'.repeat(80), 0, 1],
    ['€'.repeat(81), 0, 2],
    ['ў'.repeat(70), 8, 1],
    ['ў'.repeat(71), 8, 2],
    ['ў'.repeat(134), 8, 2],
    ['ў'.repeat(135), 8, 3],
    ['😀'.repeat(35), 8, 1],
    ['😀'.repeat(67), 8, 3],
  ] as const
  for (const [text, coding, count] of LENGTHS) {
    test(`${text.length} of ${text.slice(0, 2)} are ${count} parts`, ({ assert }) => {
      const parts = partsOf(text)
      assert.equal(parts.coding, coding)
      assert.lengthOf(parts.bodies, count)
      for (const body of parts.bodies) {
        assert.isAtMost(body.length, coding === 0 ? 160 : 140)
        assert.notEqual(body.at(-1), coding === 0 ? 0x1b : undefined)
      }
    })
  }

  test('parts share a header that counts them', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      await smppAdapter.send({ ...message, text: 'ў'.repeat(100) }, settings, gateway.host)
      const headers = gateway.parts.map(({ short_message }) => [...short_message.udh![0]!])
      assert.lengthOf(headers, 2)
      assert.deepEqual(headers[0]!.slice(-2), [2, 1])
      assert.deepEqual(headers[1]!.slice(-2), [2, 2])
    } finally {
      await gateway.close()
    }
  })

  test('a wrong password sends nothing', async ({ assert }) => {
    const gateway = await play('takes')
    try {
      const wrong = { ...settings, password: ['wrong'] }
      const result = await smppAdapter.send(message, wrong, gateway.host)
      assert.deepEqual(result, { status: 'failed', isFinal: false, reason: 'bind: ESME_RINVPASWD' })
      assert.lengthOf(gateway.parts, 0)
    } finally {
      await gateway.close()
    }
  })

  const STATUSES = [
    ['ESME_RTHROTTLED', false],
    ['ESME_RMSGQFUL', false],
    ['ESME_RINVDSTADR', true],
  ] as const
  for (const [name, isFinal] of STATUSES) {
    test(`${name} is ${isFinal ? 'final' : 'passing'}`, async ({ assert }) => {
      const gateway = await play('refuses', smpp.errors[name])
      try {
        const result = await smppAdapter.send(message, settings, gateway.host)
        assert.deepEqual(result, { status: 'failed', isFinal, reason: name })
      } finally {
        await gateway.close()
      }
    })
  }
})
