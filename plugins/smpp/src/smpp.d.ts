/** What this package uses of `smpp`, which brings no types. */
declare module 'smpp' {
  export type Fields = Readonly<Record<string, unknown>>

  export class PDU {
    constructor(command: string, fields?: Fields)
    static fromBuffer(bytes: Buffer): PDU | false
    toBuffer(): Buffer
    readonly command: string
    readonly command_status: number
    readonly sequence_number: number
    readonly [field: string]: unknown
  }

  const smpp: {
    PDU: typeof PDU
    errors: Readonly<Record<string, number>>
    encodings: Readonly<
      Record<'ASCII', { match(text: string): boolean; encode(text: string): Buffer }>
    >
    createServer(listener: (session: unknown) => void): import('node:net').Server
  }
  export default smpp
}
