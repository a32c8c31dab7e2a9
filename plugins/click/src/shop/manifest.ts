import type { SettingsOf } from '@hisob/contract'
import { HOLD_SECONDS, SECRET_KEY, SERVICE_ID } from '../shared_fields.ts'

const FIELDS = [SERVICE_ID, SECRET_KEY, HOLD_SECONDS] as const

/** Settings of one channel of Click's SHOP API. */
export type ClickSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'payment',
  key: 'click',
  title: 'Click',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'signature',
  commands: ['reserve', 'confirm', 'release'],
  settings: FIELDS,
} as const
