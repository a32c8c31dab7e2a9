import type { Tone } from '~/components/ui/tone'

export type TenantStatus = 'opening' | 'active' | 'suspended'

/** How a region stands; what has not been looked at yet is absent. */
export type Facts = Partial<{
  accounts: number
  servicePoints: number
  sizeBytes: number
  run: {
    period: string
    status: string
    accounts: number
    errors: number
    amountMinor: string
    finishedAt: string | null
  } | null
  openPeriod: string | null
  backlog: number
  failures: number
  oldestWaitingMinutes: number | null
  channels: string[]
  staff: number
  lastActivityAt: string | null
}>

export type TenantRow = {
  id: number
  code: string
  name: string
  soato: string | null
  host: string | null
  status: TenantStatus
  createdAt: string
  suspendedAt: string | null
  suspensionReason: string | null
  facts: Facts
  refreshedAt: string | null
  failure: string | null
  opening: { done: number; lastError: string | null } | null
}

export type EntryRow = {
  id: string
  region: string
  who: string
  reason: string
  rights: string[]
  enteredAt: string
  untilAt: string
  leftAt: string | null
  ending: 'left' | 'expired' | null
}

export type ExportRow = {
  id: string
  reason: string
  askedAt: string
  finishedAt: string | null
  tablesDone: number
  tablesTotal: number | null
  rowsWritten: number
  bytes: number | null
  sha256: string | null
  lastError: string | null
}

export const TENANT_TONES: Record<TenantStatus, Tone> = {
  opening: 'accent',
  active: 'positive',
  suspended: 'negative',
}
