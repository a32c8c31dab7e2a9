import { DivisionSchema } from '#database/schema'
import type { IsoDate } from '#shared/kernel/calendar'

/** A node of the company tree: region, district, section, route. */
export default class Division extends DivisionSchema {
  /** True when `other` is this division or lies under it. */
  holds(other: Division) {
    return other.path.startsWith(this.path)
  }

  isClosedOn(day: IsoDate) {
    return this.closedOn !== null && this.closedOn <= day
  }
}
