import { join } from 'node:path'
import app from '@adonisjs/core/services/app'

/** A file of the project's own `tmp/`, also when the built server runs from `build/`. */
export function statePath(file: string): string {
  return join(process.env.ENV_PATH ?? app.makePath(), 'tmp', file)
}
