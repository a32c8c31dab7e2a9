import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 1000

/**
 * Calls back when the npm that started us is gone. A killed npm passes no signal on, and the shell
 * between npm and us lives on, so both are watched.
 */
export function whenParentEnds(callback: () => void) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parents = ancestry()
  const timer = setInterval(() => {
    if (ancestry().join() === parents.join()) return
    clearInterval(timer)
    callback()
  }, LOOK_EVERY_MS)
  timer.unref()
}

function ancestry() {
  const parent = process.ppid
  return isShellOfNpm(parent) ? [parent, parentOf(parent)] : [parent]
}

function isShellOfNpm(pid: number) {
  return contents(`/proc/${pid}/cmdline`).includes('bin/run')
}

function parentOf(pid: number) {
  return Number(contents(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1])
}

function contents(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
