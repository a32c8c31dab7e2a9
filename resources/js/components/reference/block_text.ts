import { quantityText } from '~/formats/quantity_text'
import { t } from '~/i18n'

export type Block = { fromWh: string; toWh: string | null }

/** Which part of a month's consumption a block prices: "over 200, up to 500 kWh". */
export function blockText({ fromWh, toWh }: Block, unit: string): string {
  const from = quantityText(fromWh)
  if (toWh === null) {
    return fromWh === '0' ? t('reference.block.all') : t('reference.block.last', { from, unit })
  }
  const to = quantityText(toWh)
  return fromWh === '0'
    ? t('reference.block.first', { to, unit })
    : t('reference.block.middle', { from, to, unit })
}
