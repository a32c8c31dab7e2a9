import { check } from './check.ts'
import { examine } from './examine.ts'
import { makeNew } from './make_new.ts'
import { record } from './record.ts'
import { say } from './say.ts'

const USAGE = `hisob-adapter-kit new KEY [FOLDER] [--kind payment]   makes an adapter that works, to be changed
hisob-adapter-kit examine [FOLDER] [--json]           examines the adapters of a package
hisob-adapter-kit record [FOLDER]                     fills in samples that lack decoded or reply
hisob-adapter-kit check URL --provider KEY …          plays a provider against a channel`

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number> | number>> = {
  new: makeNew,
  examine,
  record,
  check: (args) => check(args),
}

/** Runs one command of the kit; answers the exit code. */
export async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command !== undefined) return command(args)
  say(USAGE)
  return name === undefined ? 0 : 1
}
