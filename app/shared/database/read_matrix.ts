const DIMENSIONS_AT = 0
const HEIGHT_AT = 12
const WIDTH_AT = 20
const ELEMENTS_AT = 28
const ELEMENT_BYTES = 12

/** The numbers of a `bigint[][]` field that was read raw from a binary COPY. */
export function readMatrix(bytes: Uint8Array): bigint[][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getInt32(DIMENSIONS_AT) === 0) return []
  const width = view.getInt32(WIDTH_AT)
  return Array.from({ length: view.getInt32(HEIGHT_AT) }, (_, row) =>
    Array.from({ length: width }, (_unused, column) =>
      view.getBigInt64(ELEMENTS_AT + (row * width + column) * ELEMENT_BYTES + 4)
    )
  )
}
