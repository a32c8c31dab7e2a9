const BLOCK = 512

/** One file of a tar archive by its name; null when it holds none of that name. */
export function fileOfTar(tar: Buffer, wanted: string): Buffer | null {
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const name = textAt(tar, at, 100)
    const size = Number.parseInt(textAt(tar, at + 124, 12), 8)
    if (!Number.isSafeInteger(size) || size < 0) return null
    const begin = at + BLOCK
    if (name === wanted) return tar.subarray(begin, begin + size)
    at = begin + Math.ceil(size / BLOCK) * BLOCK
  }
  return null
}

function textAt(tar: Buffer, at: number, length: number): string {
  return tar.toString('utf8', at, at + length).replace(/\0.*$/s, '')
}
