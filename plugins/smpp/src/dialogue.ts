import type { Connection } from '@hisob/contract'
import { smpp } from './library.ts'
import type { Fields, PDU } from './library.ts'

const HEADER = 16
const LONGEST = 16_384

/** One connection's questions and answers, one at a time, by their sequence numbers. */
export class Dialogue {
  readonly #connection: Connection
  #rest = Buffer.alloc(0)
  #last = 0

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** The answer to a question; null when the centre went away, said nothing or spoke nonsense. */
  async ask(command: string, fields: Fields = {}): Promise<PDU | null> {
    const sequence = ++this.#last
    await this.#connection.write(
      new smpp.PDU(command, { ...fields, sequence_number: sequence }).toBuffer()
    )
    for (;;) {
      const pdu = await this.#next()
      if (pdu === null) return null
      if (pdu.sequence_number === sequence && isResponse(pdu)) return pdu
      if (pdu.command === 'enquire_link') await this.answer(pdu)
    }
  }

  /** What the centre brings by itself; null when it went away, or brought nothing in the host's time. */
  async brought(): Promise<PDU | null> {
    for (;;) {
      const pdu = await this.#next()
      if (pdu === null || pdu.command === 'deliver_sm') return pdu
      if (pdu.command === 'unbind') return null
      if (pdu.command === 'enquire_link') await this.answer(pdu)
    }
  }

  /** Answers a question of the centre; a status other than 0 has it come again. */
  async answer({ command, sequence_number }: PDU, command_status = 0) {
    const pdu = new smpp.PDU(`${command}_resp`, { sequence_number, command_status })
    await this.#connection.write(pdu.toBuffer())
  }

  async #next(): Promise<PDU | null> {
    for (;;) {
      const length = this.#rest.length >= 4 ? this.#rest.readUInt32BE(0) : HEADER
      if (length < HEADER || length > LONGEST) return null
      if (this.#rest.length >= length) return this.#take(length)
      const chunk = await this.#connection.read()
      if (chunk === null) return null
      this.#rest = Buffer.concat([this.#rest, chunk])
    }
  }

  #take(length: number): PDU | null {
    const bytes = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    try {
      return smpp.PDU.fromBuffer(bytes) || null
    } catch {
      return null
    }
  }
}

function isResponse({ command }: PDU): boolean {
  return command.endsWith('_resp') || command === 'generic_nack'
}
