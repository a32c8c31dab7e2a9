import type { SessionLine } from '#administration/queries/sessions_of'

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/YaBrowser/, 'Yandex'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

export type ShownSession = {
  id: string
  /** "Chrome · Windows", or null when the browser does not say. */
  device: string | null
  ip: string
  issuedAt: string
  seenAt: string
  secondStep: boolean
}

/** A session as its owner knows it: by the kind of device, not by the browser's own long name. */
export function shownSession(line: SessionLine): ShownSession {
  return {
    id: line.id,
    device: deviceOf(line.agent),
    ip: line.ip,
    issuedAt: line.issuedAt.toISOString(),
    seenAt: line.seenAt.toISOString(),
    secondStep: line.secondStep,
  }
}

function deviceOf(agent: string): string | null {
  const found = [BROWSERS, SYSTEMS].map((names) => names.find(([sign]) => sign.test(agent))?.[1])
  return found.filter(Boolean).join(' · ') || null
}
