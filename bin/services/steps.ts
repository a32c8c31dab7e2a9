import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#bin/services/refusal'
import { ROOT, STATE } from '#bin/services/settings'

/** Does one step and tells how long it took. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const since = performance.now()
  process.stdout.write(`${title} … `)
  try {
    const result = await work()
    console.log(`${((performance.now() - since) / 1000).toFixed(1)} s`)
    return result
  } catch (error) {
    console.log('failed')
    throw error
  }
}

/** Runs our own Node on a script; its output goes to tmp/<log>.log and is shown when it fails. */
export async function node(args: string[], log: string) {
  const file = join(STATE, `${log}.log`)
  writeFileSync(file, '')
  const code = await new Promise<number | null>((done) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (data: Buffer) => appendFileSync(file, data)
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', done)
  })
  if (code === 0) return
  const { stdout } = spawnSync('tail', ['-n', '25', file], { encoding: 'utf8' })
  console.log(`\n${stdout}`)
  throw new Refusal(`\`node ${args.join(' ')}\` failed: see tmp/${log}.log.`)
}
