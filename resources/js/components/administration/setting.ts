import type { Choice } from '~/components/ui/choice'

export type SettingHistory = {
  id: string
  value: string
  place: string
  validFrom: string
  validTo: string | null
  act: string | null
  reason: string
  setBy: string
  setAt: string
  visaId: string | null
  state: 'planned' | 'in_force' | 'ended' | 'cancelled'
}

/** A setting with its history, as its page shows and edits it. */
export type Setting = {
  code: string
  kind: 'money' | 'percent' | 'integer' | 'days' | 'text' | 'choice' | 'boolean' | 'time'
  name: string
  help: string
  money: boolean
  byDivision: boolean
  value: string
  input: string
  isDefault: boolean
  byDefault: string
  bounds: { min: string | null; max: string | null }
  choices: Choice[]
  history: SettingHistory[]
}
