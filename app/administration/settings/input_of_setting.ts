import { soumText } from '#shared/kernel/money'
import type { Setting } from '#administration/settings/setting'
import type { WireValue } from '#administration/settings/wire_value'

/** A value as a form's field holds it: sums and percents with two decimals. */
export function inputOfSetting({ kind }: Setting, value: WireValue): string {
  return kind === 'money' || kind === 'percent' ? soumText(BigInt(value)) : String(value)
}
