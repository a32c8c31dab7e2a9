import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ROOT } from '#bin/services/settings'

export type Member = { name: string; args: string[] }

const STEADY_MS = 10_000
const LONGEST_PAUSE_MS = 30_000
const GRACE_MS = 20_000

/** Keeps processes running, each line of theirs under its name, until it is told to stop. */
export function supervise(members: readonly Member[]) {
  const children = new Map<string, ChildProcess>()
  let stopping = false

  function launch(member: Member, pause = 500) {
    const since = performance.now()
    const child = spawn(process.execPath, member.args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    children.set(member.name, child)
    for (const stream of [child.stdout!, child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) =>
        console.log(`[${member.name}] ${line}`)
      )
    }
    child.on('exit', (code, signal) => {
      children.delete(member.name)
      if (stopping) return
      const steady = performance.now() - since > STEADY_MS
      const wait = steady ? 500 : pause
      console.log(`[${member.name}] ended (${signal ?? code}), starts again in ${wait / 1000} s`)
      setTimeout(() => stopping || launch(member, Math.min(wait * 2, LONGEST_PAUSE_MS)), wait)
    })
  }

  members.forEach((member) => launch(member))
  return {
    /** Asks all to finish and waits; whoever is still there after the grace is ended. */
    async stop() {
      stopping = true
      const left = [...children.values()]
      left.forEach((child) => child.kill('SIGTERM'))
      const gone = Promise.all(left.map((child) => new Promise((done) => child.once('exit', done))))
      const late = setTimeout(() => left.forEach((child) => child.kill('SIGKILL')), GRACE_MS)
      await gone
      clearTimeout(late)
    },
  }
}
