import { parseSoum } from '#shared/kernel/money'
import type { Setting, SettingValue } from '#administration/settings/setting'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const WHOLE = /^-?\d{1,9}$/

/**
 * What a person typed, as a value of the setting; null when it is not one or lies out of bounds.
 * Sums are soʻm and percents per cent, both with up to two decimals.
 */
export function parseSetting(setting: Setting, text: string): SettingValue | null {
  switch (setting.kind) {
    case 'money':
    case 'percent':
      return within(parseSoum(text), setting)
    case 'integer':
    case 'days':
      return within(WHOLE.test(text.trim()) ? Number(text) : null, setting)
    case 'boolean':
      return yesOrNo(text)
    case 'choice':
      return only(setting.choices.includes(text), text)
    case 'time':
      return only(TIME.test(text), text)
    case 'text':
      return only(isText(setting, text), text)
  }
}

const only = (isGood: boolean, text: string) => (isGood ? text : null)

function yesOrNo(text: string) {
  if (text === 'true') return true
  return text === 'false' ? false : null
}

type Bounds<Value> = { min?: Value; max?: Value }

function within<Value extends bigint | number>(value: Value | null, { min, max }: Bounds<Value>) {
  if (value === null || (min !== undefined && value < min)) return null
  return max !== undefined && value > max ? null : value
}

function isText(
  { maxLength = 500, pattern }: { maxLength?: number; pattern?: RegExp },
  text: string
) {
  return text.length <= maxLength && (!pattern || pattern.test(text))
}
