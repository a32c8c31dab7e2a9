import { t } from '~/i18n'

const CASH_DESK = 'cash_desk'
const CARD_DESK = 'card_desk'

/** Our own desk in the reader's words; providers are called what they call themselves. */
export function channelWords({ adapter, title }: { adapter: string; title: string }): string {
  return isCashDesk(adapter) ? t(`payments.${adapter}`) : title
}

export function isCashDesk(adapter: string): boolean {
  return adapter === CASH_DESK || adapter === CARD_DESK
}
