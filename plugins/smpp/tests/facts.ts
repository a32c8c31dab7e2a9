import type { AddressInfo } from 'node:net'
import { loopbackHost } from '@hisob/contract/test_suite'
import type { GatewayMood, PlayedGateway } from '@hisob/contract/test_suite'
import type { SmppSettings } from '../src/index.ts'
import { smpp } from '../src/library.ts'
import type { MessageExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

export const settings: SmppSettings = {
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
export async function play(
  mood: GatewayMood,
  status = smpp.errors.ESME_RINVDSTADR
): Promise<Played> {
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

/** By these facts the adapter is examined. */
export const smppFacts = {
  settings,
  play: (mood) => play(mood),
  delivered: null,
} satisfies Omit<MessageExamination, Runner>
