import { createRequire } from 'node:module'
import type { AddressInfo, Server } from 'node:net'

type Fields = Record<string, unknown>
type Pdu = Fields & { response(fields?: Fields): unknown }
type Session = {
  on(event: string, listener: (pdu: Pdu) => void): void
  send(pdu: unknown, answered?: (answer: Pdu) => void): void
  destroy(): void
}
type Library = {
  PDU: new (command: string, fields: Fields) => unknown
  createServer(listener: (session: Session) => void): Server
}

const smpp = createRequire(import.meta.url)('smpp') as Library

export type PlayedCentre = {
  port: number
  /** What it was given to send. */
  submitted: { id: string; to: string; text: string }[]
  /** What it brings to whoever listens, until it has been taken. */
  waiting: Fields[]
  close(): Promise<void>
}

/** A centre of messages on this machine, made with the server of the smpp package. */
export async function playSmpp(): Promise<PlayedCentre> {
  const sessions: Session[] = []
  const server = smpp.createServer((session) => {
    sessions.push(session)
    session.on('error', () => {})
    session.on('bind_transmitter', (pdu) => session.send(pdu.response()))
    session.on('bind_receiver', (pdu) => {
      session.send(pdu.response())
      for (const fields of centre.waiting) {
        session.send(new smpp.PDU('deliver_sm', fields), ({ command_status: status }) => {
          if (status === 0) centre.waiting = centre.waiting.filter((one) => one !== fields)
          if (centre.waiting.length === 0) session.send(new smpp.PDU('unbind', {}))
        })
      }
    })
    session.on('submit_sm', (pdu) => {
      const id = `m${centre.submitted.length + 1}`
      const { message } = pdu.short_message as { message: string }
      centre.submitted.push({ id, to: String(pdu.destination_addr), text: message })
      session.send(pdu.response({ message_id: id }))
    })
    session.on('unbind', (pdu) => session.send(pdu.response()))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const centre: PlayedCentre = {
    port: (server.address() as AddressInfo).port,
    submitted: [],
    waiting: [],
    close: async () => {
      for (const session of sessions) session.destroy()
      await new Promise((done) => server.close(done))
    },
  }
  return centre
}
