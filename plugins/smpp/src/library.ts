import { createRequire } from 'node:module'

/** What a PDU is made from: the parameters of SMPP 3.4 by their names. */
export type Fields = Readonly<Record<string, unknown>>

/** One message of the protocol, as the library reads it. */
export type PDU = {
  toBuffer(): Buffer
  readonly command: string
  readonly command_status: number
  readonly sequence_number: number
  readonly [field: string]: unknown
}

/** What this package uses of `smpp`, which brings no types. */
type Library = {
  readonly PDU: {
    new (command: string, fields?: Fields): PDU
    fromBuffer(bytes: Buffer): PDU | false
  }
  readonly errors: Readonly<Record<string, number>>
  readonly encodings: {
    readonly ASCII: { match(text: string): boolean; encode(text: string): Buffer }
  }
  createServer(listener: (session: unknown) => void): import('node:net').Server
}

export const smpp = createRequire(import.meta.url)('smpp') as Library
