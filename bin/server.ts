import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)

const IMPORTER = (filePath: string) => {
  if (filePath.startsWith('./') || filePath.startsWith('../')) {
    return import(new URL(filePath, APP_ROOT).href)
  }
  return import(filePath)
}

await new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    void app.booting(async () => {
      await import('#start/env')
    })
    void app.booted(async () => {
      const { guardRole } = await import('#shared/tenancy/guard_role')
      await guardRole(app)
    })
    app.listen('SIGTERM', () => void app.terminate())
    void app.listenIf(app.managedByPm2, 'SIGINT', () => void app.terminate())
  })
  .httpServer()
  .start()
  .catch((error) => {
    process.exitCode = 1
    void prettyPrintError(error)
  })
