type Check = (value: unknown) => boolean
type Thing = Record<string, unknown>

const isText: Check = (value) => typeof value === 'string' && value !== '' && value.length <= 200
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText)
const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const isPattern: Check = (value) => typeof value === 'string' && compiles(value)

/** What every manifest has. */
const COMMON: Record<string, Check> = {
  key: (value) => typeof value === 'string' && /^[a-z][a-z0-9_]{1,31}$/.test(value),
  title: isText,
  version: isText,
  contract: isText,
  settings: (value) => Array.isArray(value) && value.every(isField),
}

/** What a manifest of a kind has beside, and which functions its adapter cannot be without. */
const KINDS: Record<string, { members: Record<string, Check>; needs: readonly string[] }> = {
  payment: {
    members: {
      authentication: isOneOf('password', 'signature'),
      commands: isTexts,
      secretsInBody: (value) =>
        value === undefined || (Array.isArray(value) && value.every(isPattern)),
    },
    needs: ['decode', 'encode'],
  },
  file: {
    members: { accepts: isTexts, answers: (value) => typeof value === 'boolean' },
    needs: ['read'],
  },
  outbound: { members: { hosts: isTexts, can: isTexts }, needs: [] },
  message: { members: { hosts: isTexts }, needs: ['send'] },
}

const FIELD_KINDS = isOneOf('text', 'choice', 'list', 'secret', 'map')

/** Names of what is wrong in a manifest, which a package sent and nobody has believed yet. */
export function manifestFaults(manifest: unknown, has: readonly string[]): string[] {
  if (typeof manifest !== 'object' || manifest === null) return ['manifest']
  const { kind } = manifest as Thing
  const { members, needs } = KINDS[String(kind)] ?? { members: {}, needs: [] }
  const faults = Object.entries({ ...COMMON, ...members }).flatMap(([name, check]) =>
    check((manifest as Thing)[name]) ? [] : [name]
  )
  const missing = needs.filter((name) => !has.includes(name)).map((name) => `${name}()`)
  return [...(Object.hasOwn(KINDS, String(kind)) ? [] : ['kind']), ...faults, ...missing]
}

function isField(field: unknown): boolean {
  if (typeof field !== 'object' || field === null) return false
  const { kind, name, about, pattern, choices, keys } = field as Thing
  if (!FIELD_KINDS(kind) || !isText(name) || typeof about !== 'string') return false
  if (kind === 'choice' && !isTexts(choices)) return false
  if (kind === 'map' && !isTexts(keys)) return false
  return pattern === undefined || isPattern(pattern)
}

function compiles(source: string): boolean {
  try {
    return new RegExp(`^(?:${source})$`, 'u') instanceof RegExp
  } catch {
    return false
  }
}
