const EPOCH_DAYS = 10_957
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const INT8_OID = 20
/** Dimensions, flags, element type, then size and lower bound of each of two dimensions. */
const ARRAY_HEADER_BYTES = 28
const ELEMENT_BYTES = 12
/** Fields of fixed size are written without asking: a row has no more than 40 of them. */
const ROOM_FOR_ONE_ROW = 512

/** An integer that eight bytes cannot hold: it is refused, never cut. */
function refuse(value: bigint): never {
  throw new RangeError(`${value} does not fit a bigint column`)
}

/**
 * Writes Postgres' binary COPY into one growing buffer, which is used again after `clear`. Integers
 * of eight bytes are taken as bigint, so no unit of money or energy passes through a float.
 */
export class CopyWriter {
  #at = 0
  #bytes: Buffer
  #view: DataView

  constructor(size = 1 << 20) {
    this.#bytes = Buffer.allocUnsafeSlow(size)
    this.#view = viewOf(this.#bytes)
    this.clear()
  }

  clear() {
    this.#at = SIGNATURE.copy(this.#bytes)
  }

  row(fields: number) {
    this.#reserve(2)
    this.#view.setInt16(this.#at, fields)
    this.#at += 2
  }

  int8(value: bigint) {
    if (BigInt.asIntN(64, value) !== value) refuse(value)
    this.#view.setInt32(this.#at, 8)
    this.#view.setBigInt64(this.#at + 4, value)
    this.#at += 12
  }

  int4(value: number) {
    this.#view.setInt32(this.#at, 4)
    this.#view.setInt32(this.#at + 4, value)
    this.#at += 8
  }

  int2(value: number) {
    this.#view.setInt32(this.#at, 2)
    this.#view.setInt16(this.#at + 4, value)
    this.#at += 6
  }

  /** A date, given as days since 1970-01-01. */
  day(value: number) {
    this.int4(value - EPOCH_DAYS)
  }

  absent() {
    this.#view.setInt32(this.#at, -1)
    this.#at += 4
  }

  /** Bytes of a field that were read from Postgres. */
  raw(bytes: Uint8Array) {
    this.#reserve(4 + bytes.length)
    this.#view.setInt32(this.#at, bytes.length)
    this.#bytes.set(bytes, this.#at + 4)
    this.#at += 4 + bytes.length
  }

  /** Begins a `bigint[][]` of the given size; its elements follow as `int8`, row by row. */
  int8Matrix(height: number, width: number) {
    const empty = height === 0
    const length = empty ? 12 : ARRAY_HEADER_BYTES + height * width * ELEMENT_BYTES
    this.#reserve(4 + ARRAY_HEADER_BYTES + length)
    this.#int32(length)
    this.#int32(empty ? 0 : 2)
    this.#int32(0)
    this.#int32(INT8_OID)
    if (empty) return
    this.#int32(height)
    this.#int32(1)
    this.#int32(width)
    this.#int32(1)
  }

  /** The finished message; valid until the next `clear`. */
  finish(): Buffer {
    this.#reserve(2)
    this.#view.setInt16(this.#at, -1)
    return this.#bytes.subarray(0, this.#at + 2)
  }

  #int32(value: number) {
    this.#view.setInt32(this.#at, value)
    this.#at += 4
  }

  #reserve(more: number) {
    const needed = this.#at + more + ROOM_FOR_ONE_ROW
    if (needed <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, needed))
    this.#bytes.copy(larger, 0, 0, this.#at)
    this.#bytes = larger
    this.#view = viewOf(larger)
  }
}

function viewOf(bytes: Buffer) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
