import { dateText } from '~/formats/date_text'
import { t } from '~/i18n'
import type { Column } from '~/components/ui/column'

type Dated = { from: string; to: string | null }

/** From when until when something of the supply is in force. */
export function datedColumn<Row extends Dated>(): Column<Row> {
  return {
    key: 'days',
    label: t('metering.supply.days'),
    text: ({ from, to }) =>
      to
        ? `${dateText(from)} – ${dateText(to)}`
        : t('metering.supply.since', { from: dateText(from) }),
    nowrap: true,
  }
}
