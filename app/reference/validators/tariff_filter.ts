import { isDate, type IsoDate } from '#shared/kernel/calendar'

export type TariffFilter = {
  on: IsoDate
  resource: string | null
  consumerClass: 'household' | 'legal' | null
}

/** What the address of the list asks for; what cannot be read is as if it was not asked. */
export function tariffFilter(asked: Record<string, unknown>, today: IsoDate): TariffFilter {
  const { on, resource, class: consumerClass } = asked
  return {
    on: typeof on === 'string' && isDate(on) ? on : today,
    resource: typeof resource === 'string' && resource !== '' ? resource : null,
    consumerClass:
      consumerClass === 'household' || consumerClass === 'legal' ? consumerClass : null,
  }
}
