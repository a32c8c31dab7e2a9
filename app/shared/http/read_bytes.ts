import type { IncomingMessage } from 'node:http'

export type ReadBytes = {
  bytes: Buffer
  /** False when the caller sent more than the limit, stopped, or took too long. */
  isWhole: boolean
}

export type Limits = { mostBytes: number; withinMs: number }

/**
 * The bytes of a call as they came. Nothing is decoded or decompressed; whatever is beyond the
 * limits stays unread, so that a caller can cost neither memory nor time.
 */
export function readBytes(request: IncomingMessage, limits: Limits): Promise<ReadBytes> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const end = (isWhole: boolean) => {
      clearTimeout(deadline)
      request.off('data', take)
      request.pause()
      resolve({ bytes: Buffer.concat(chunks).subarray(0, limits.mostBytes), isWhole })
    }
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > limits.mostBytes) end(false)
    }
    const deadline = setTimeout(() => end(false), limits.withinMs)

    request.on('data', take)
    request.once('end', () => end(true))
    request.once('error', () => end(false))
    request.once('close', () => end(request.readableEnded))
  })
}
