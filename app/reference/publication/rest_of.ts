type Rest = { bytes: Buffer; contentRange: string }

const FROM_ON = /^bytes=(\d{1,9})-$/

/**
 * The rest of a file from the byte that a reader asks to go on with; null when the whole is to be
 * sent, as when the file is no longer the one that broke off.
 */
export function restOf(file: Buffer, range: string | undefined, same: boolean): Rest | null {
  const from = Number(FROM_ON.exec(range ?? '')?.[1] ?? Number.NaN)
  if (!same || !(from < file.length)) return null
  return {
    bytes: file.subarray(from),
    contentRange: `bytes ${from}-${file.length - 1}/${file.length}`,
  }
}
