import { watch } from 'node:fs'
import { project } from '#bin/services/project'
import { running } from '#bin/services/running'

const FOLDERS = ['app', 'config', 'plugins', 'start']
const QUIET_MS = 300

/** Calls back once the server's sources have changed and are quiet again. */
export function whenSourcesChange(callback: () => void) {
  let timer: NodeJS.Timeout | undefined
  for (const folder of FOLDERS) {
    const watcher = watch(project.path(folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.ts')) return
      clearTimeout(timer)
      timer = setTimeout(callback, QUIET_MS)
    })
    running.onStop(() => watcher.close())
  }
}
