import { userInfo } from 'node:os'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { Refusal } from '#bin/services/refusal'
import { cluster } from '#bin/services/postgres/cluster'

/** As whom PostgreSQL runs: the words before its command line, and whose its files must be. */
export interface Account {
  prefix: string[]
  owner?: { uid: number; gid: number }
}

/**
 * PostgreSQL refuses uid 0 and uids without a name. In a user namespace root's files belong to an
 * ordinary account; where namespaces are forbidden (many containers) it runs as nobody, with the
 * one capability that lets nobody reach a folder such as /root.
 */
export function account(postgres: string): Account {
  const candidates = candidatesFor(process.getuid!(), ownerOfData())
  const found = candidates.find(({ prefix }) => runs([...prefix, postgres, '--version']))
  if (found) return found
  throw new Refusal(
    process.getuid!() === 0
      ? 'PostgreSQL may not run as root and this machine offers no other account for it: start as an ordinary user, or set DATABASE_URL in .env.'
      : 'The PostgreSQL that comes with the project does not run on this machine: set DATABASE_URL in .env to a server of version 15 or newer.'
  )
}

function candidatesFor(me: number, owner?: { uid: number; gid: number }): Account[] {
  if (me !== 0) {
    if (owner && owner.uid !== me) {
      throw new Refusal(
        'tmp/postgres belongs to another user: start as that user, or move the folder away to begin anew.'
      )
    }
    return [{ prefix: hasName() ? [] : inNamespace() }]
  }
  if (owner && owner.uid !== 0) return asOther(owner)
  return [{ prefix: inNamespace() }, ...asOther(nobody())]
}

function asOther(owner: { uid: number; gid: number }): Account[] {
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
  const reach = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  return [
    { prefix: ['setpriv', ...identity, ...reach], owner },
    { prefix: ['setpriv', ...identity], owner },
  ]
}

/** The server looks its account up by name: any ordinary one of the machine will do. */
function inNamespace() {
  const accounts = passwd().find(({ uid }) => uid > 0) ?? { uid: 1000, gid: 1000 }
  return ['unshare', '-U', `--map-user=${accounts.uid}`, `--map-group=${accounts.gid}`]
}

function nobody() {
  return passwd().find(({ name }) => name === 'nobody') ?? { uid: 65_534, gid: 65_534 }
}

function passwd() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

function hasName() {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function ownerOfData() {
  return existsSync(cluster.data) ? statSync(cluster.data) : undefined
}

function runs([program, ...args]: string[]) {
  return spawnSync(program!, args, { stdio: 'ignore', cwd: '/' }).status === 0
}
