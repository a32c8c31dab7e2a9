import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '#bin/services/project'

/**
 * Who uses a service that several commands share (`npm start` and `npm test` use one PostgreSQL):
 * one file per process, so that the last one out knows it is the last.
 */
export class Lease {
  readonly #folder: string

  constructor(service: string) {
    this.#folder = project.tmp('leases', service)
  }

  take() {
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(this.#file(process.pid), birthOf(process.pid) ?? '')
  }

  /** Gives the lease back; true when no other living process holds one. */
  release() {
    rmSync(this.#file(process.pid), { force: true })
    return !readdirSync(this.#folder).some((pid) => this.#isHeldBy(Number(pid)))
  }

  #isHeldBy(pid: number) {
    const held = readFileSync(this.#file(pid), 'utf8')
    if (birthOf(pid) === held) return true
    rmSync(this.#file(pid), { force: true })
    return false
  }

  #file(pid: number) {
    return join(this.#folder, String(pid))
  }
}

/** Process numbers are given again: the moment of birth tells two owners of one number apart. */
function birthOf(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19]
  } catch {
    return isAlive(pid) ? '' : undefined
  }
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
