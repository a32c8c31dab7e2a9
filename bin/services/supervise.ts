import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { onPath } from '#bin/services/on_path'
import { project } from '#bin/services/project'
import { running } from '#bin/services/running'
import { backOff } from '#bin/services/back_off'
import { killGroup } from '#bin/services/kill_group'

interface Member {
  name: string
  args: string[]
  env: NodeJS.ProcessEnv
}

export interface Supervised {
  /** True while the process lives. */
  isUp: () => boolean
  /** Ends the process; it starts again at once. */
  restart: () => void
}

const GRACE_MS = 15_000

/** Keeps a process of our own Node running, its lines under its name, until everything stops. */
export function supervise(member: Member): Supervised {
  let child: ChildProcess | undefined
  let pauseMs = 0
  let isAsked = false

  function launch() {
    if (running.isStopping) return
    const since = performance.now()
    child = start(member)
    child.once('error', (error) => say(member.name, error.message))
    child.once('close', (code, signal) => {
      const gone = child
      child = undefined
      killGroup(gone?.pid, 'SIGKILL')
      if (running.isStopping) return
      pauseMs = isAsked ? 0 : backOff(pauseMs, performance.now() - since)
      if (!isAsked) {
        say(member.name, `ended (${signal ?? code}), starts again in ${pauseMs / 1000} s`)
      }
      isAsked = false
      setTimeout(launch, pauseMs)
    })
  }

  launch()
  running.onStop(() => child && end(child))
  return {
    isUp: () => child !== undefined,
    restart() {
      isAsked = true
      if (child) void end(child)
    },
  }
}

function start({ name, args, env }: Member) {
  const [program, ...prefix] = [...untilWeDie(), process.execPath]
  const child = spawn(program!, [...prefix, ...args], {
    cwd: project.root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => say(name, line))
  }
  return child
}

/** Even when we are killed and can stop nothing, what we started ends with us. */
function untilWeDie() {
  const setpriv = onPath('setpriv')
  return setpriv ? [setpriv, '--pdeathsig', 'TERM'] : []
}

/** Asks a process and its children to finish, and ends what is still there after the grace. */
function end(child: ChildProcess) {
  const gone = new Promise((done) => child.once('close', done))
  killGroup(child.pid, 'SIGTERM')
  const late = setTimeout(() => killGroup(child.pid, 'SIGKILL'), GRACE_MS)
  return gone.finally(() => clearTimeout(late))
}

function say(name: string, line: string) {
  console.log(`${name.padEnd(6)} | ${line}`)
}
