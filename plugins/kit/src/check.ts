import { parseArgs } from 'node:util'
import type { Target } from './simulators/dialect.ts'
import { simulationLines } from './simulators/simulation_lines.ts'
import { simulate, SIMULATORS } from './simulators/simulators.ts'
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
  --provider   ${Object.keys(SIMULATORS).join(', ')}
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
  const asked = read(args)
  if (asked === null) {
    tell(HELP)
    return 1
  }
  const { provider, target, json } = asked
  const played = await simulate(SIMULATORS[provider]!, target)
  const isPassed = played.every(({ problem }) => problem === null)
  const report = { provider, url: target.url, isPassed, played }
  tell(json ? JSON.stringify(report, null, 2) : simulationLines(provider, played).join('\n'))
  return isPassed ? 0 : 1
}

/** Null when something is missing or is nothing we know. */
function read(args: readonly string[]) {
  const { values, positionals } = parsed(args) ?? { values: { provider: '' }, positionals: [] }
  const [url] = positionals
  const { provider = '' } = values
  const simulator = Object.hasOwn(SIMULATORS, provider) ? SIMULATORS[provider] : undefined
  if (!('login' in values) || simulator === undefined || !URL.canParse(url ?? '')) return null

  const key = values.key ?? process.env.HISOB_KEY
  if (values.account === undefined || key === undefined || !/^\d{1,15}$/.test(values.sum)) {
    return null
  }
  const target: Target = {
    url: url!.replace(/\/$/, ''),
    login: values.login,
    key,
    serviceId: values.service,
    account: values.account,
    accountField: values.field ?? simulator.accountField,
    nobody: values.nobody,
    sumMinor: BigInt(values.sum),
  }
  return { provider, target, json: values.json }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch {
    return null
  }
}
