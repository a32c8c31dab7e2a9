import { moneyText } from '~/formats/money_text'
import { t } from '~/i18n'
import type { Choice } from '~/components/ui/choice'

export type Payer = {
  id: string
  number: string
  name: string
  address: string
  balanceMinor: string
}

/** A payer in a list to choose from: whose it is, where, and what is owed. */
export function payerChoice({ id, number, name, address, balanceMinor }: Payer): Choice {
  return {
    value: id,
    label: `${number} · ${name}`,
    detail: `${address} · ${balanceWords(balanceMinor)}`,
  }
}

function balanceWords(minor: string): string {
  if (minor === '0') return t('ui.balance.none')
  const kind = minor.startsWith('-') ? 'advance' : 'debt'
  return `${t(`ui.balance.${kind}`)} ${moneyText(minor.replace('-', ''))} ${t('ui.soum')}`
}
