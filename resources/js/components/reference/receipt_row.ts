import type { ChangeCounts } from '~/components/reference/change_line'

export type ReceiptRow = {
  id: string
  centre: string
  version: number
  title: string
  act: string | null
  validFrom: string
  via: 'deployment' | 'pull' | 'file' | 'command'
  keyId: string | null
  receivedBy: string | null
  receivedAt: string
  counts: Record<string, ChangeCounts & { left: number }>
  rowsChanged: number
  conflicts: number
  open: number
  digestBefore: string
  digestAfter: string
  contentSha256: string
  durationMs: number
}

export type SourceState = {
  url: string
  everyMinutes: number
  failures: number
  lastError: string | null
  lastTryAt: string | null
  lastSuccessAt: string | null
  nextTryAt: string
}

export type TrustedKey = { keyId: string; centre: string; retired: boolean }
