import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Target } from './simulators/dialect.ts'
import { simulationLines } from './simulators/simulation_lines.ts'
import { simulate, SIMULATORS } from './simulators/simulators.ts'
import type { Simulator } from './simulators/simulators.ts'
import { say } from './say.ts'

const OPTIONS = {
  provider: { type: 'string' },
  login: { type: 'string', default: '' },
  key: { type: 'string' },
  account: { type: 'string' },
  service: { type: 'string', default: '' },
  field: { type: 'string' },
  nobody: { type: 'string', default: '0000000000' },
  sum: { type: 'string', default: '100000' },
  json: { type: 'boolean', default: false },
} as const

const HELP = `hisob-adapter-kit check URL --provider KEY --account NUMBER [more]
  plays a provider against the channel at URL and prints a report; payments are made on the account,
  and stay there where the provider cannot cancel: take an account that is for trying
  --provider   ${Object.keys(SIMULATORS).join(', ')},
               or a file of yours: ./play/provider.js
  --login      login of the channel, where it has one
  --key        its password or key; better in the environment, as HISOB_KEY
  --service    number of the service, where it has one
  --field      name under which the account is sent, where it is not the usual one
  --nobody     an account that does not exist (0000000000)
  --sum        of each payment, tiyin (100000)
  --json       the report as JSON`

/** Plays a provider against an address; answers the exit code. */
export async function check(
  args: readonly string[],
  tell: (text: string) => void = say
): Promise<number> {
  const asked = read(args, tell)
  const simulator = asked && (await simulatorOf(asked.provider))
  const target = asked && simulator && targetOf(asked, simulator)
  if (!asked || !simulator || !target) {
    tell(HELP)
    return 1
  }
  const { provider, json } = asked
  const played = await simulate(simulator, target)
  const isPassed = played.every(({ problem }) => problem === null)
  const report = { provider, url: target.url, isPassed, played }
  tell(json ? JSON.stringify(report, null, 2) : simulationLines(provider, played).join('\n'))
  return isPassed ? 0 : 1
}

/** One of ours, or the default export of a file. */
async function simulatorOf(provider: string): Promise<Simulator | null> {
  if (Object.hasOwn(SIMULATORS, provider)) return SIMULATORS[provider] ?? null
  if (!/^[./]/.test(provider)) return null
  const loaded = (await import(pathToFileURL(resolve(provider)).href)) as { default?: Simulator }
  return loaded.default ?? null
}

type Asked = NonNullable<ReturnType<typeof read>>

/** Null when something is missing or is nothing we know. */
function targetOf(asked: Asked, { accountField }: Simulator): Target | null {
  const { url, account, sum, key = process.env.HISOB_KEY } = asked
  if (!URL.canParse(url) || account === undefined || key === undefined) return null
  if (!/^\d{1,15}$/.test(sum)) return null
  return {
    url: url.replace(/\/$/, ''),
    login: asked.login,
    key,
    serviceId: asked.service,
    account,
    accountField: asked.field ?? accountField,
    nobody: asked.nobody,
    sumMinor: BigInt(sum),
  }
}

function read(args: readonly string[], tell: (text: string) => void) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    })
    return { provider: '', ...values, url: positionals[0] ?? '' }
  } catch (error) {
    // For example a key that begins with a dash: it says how to write it.
    tell((error as Error).message)
    return null
  }
}
