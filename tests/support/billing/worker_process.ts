import { spawn } from 'node:child_process'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'

/** The worker of production, `node ace worker`, in a process of its own that can be killed. */
export function startWorker(env: Record<string, string> = {}) {
  const worker = spawn(process.execPath, ['ace', 'worker', '--every=50'], {
    cwd: app.makePath(),
    env: { ...process.env, REDIS_URL: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const died = once(worker, 'exit')
  return {
    died,
    /** No farewell: the way a machine loses power. */
    async kill() {
      worker.kill('SIGKILL')
      await died
    },
  }
}
