import { FileRefused } from '#metering/exceptions'
import { MAX_INTERVALS, type FileInterval, type RowProblem } from '#metering/imports/interval_file'
import { attributeOf, xmlEvents } from '#metering/imports/xml_events'
import { parseDecimal } from '#metering/rules/exact_sum'

type Stated = Record<'start' | 'duration' | 'value' | 'quality', string>

/** What one Atom entry says: its links and the plain fields of its content. */
export type EspiEntry = {
  title: string
  self: string
  up: string
  related: string[]
  content: string
  fields: Map<string, string>
  intervals: FileInterval[]
  problems: RowProblem[]
}

const CONTENTS = [
  'UsagePoint',
  'MeterReading',
  'ReadingType',
  'IntervalBlock',
  'LocalTimeParameters',
]

/** Reads the entries of a Green Button feed one after another. */
export class EspiFeed {
  #path: string[] = []
  #texts: string[] = []
  #entry: EspiEntry = blank()
  #stated: Stated | null = null
  #statedAt = 1
  #intervals = 0
  #block = 0
  #line = 1
  #countedTo = 0

  constructor(private readonly xml: string) {}

  *entries(): Generator<EspiEntry> {
    for (const event of xmlEvents(this.xml)) {
      if (event.kind === 'open') this.#open(event.name, event.attributes, event.at)
      else if (event.kind === 'text') this.#texts.push(event.text)
      else if (this.#close(event.name)) yield this.#entry
    }
  }

  #open(name: string, attributes: string, at: number) {
    this.#path.push(name)
    this.#texts = []
    if (name === 'entry') this.#entry = blank()
    else if (name === 'link') this.#link(attributes)
    else if (name === 'IntervalReading') this.#openInterval(at)
    else if (CONTENTS.includes(name) && this.#parent(1) === 'content') this.#content(name)
  }

  #content(name: string) {
    this.#entry.content = name
    this.#block += 1
  }

  #link(attributes: string) {
    const href = attributeOf(attributes, 'href')
    const rel = attributeOf(attributes, 'rel')
    if (rel === 'self') this.#entry.self = href
    else if (rel === 'up') this.#entry.up = href
    else if (rel === 'related') this.#entry.related.push(href)
  }

  #openInterval(at: number) {
    this.#intervals += 1
    if (this.#intervals > MAX_INTERVALS) {
      throw new FileRefused('E_FILE_TOO_LONG', { rows: MAX_INTERVALS })
    }
    this.#statedAt = this.#lineOf(at)
    this.#stated = { start: '', duration: '', value: '', quality: '0' }
  }

  /** True when an entry is complete. */
  #close(name: string): boolean {
    const text = this.#value()
    if (name === 'IntervalReading') this.#closeInterval()
    else if (this.#stated) this.#intervalField(name, text)
    else if (name === 'title') this.#entry.title = text
    else if (this.#parent(1) === this.#entry.content) this.#entry.fields.set(name, text)
    this.#path.pop()
    this.#texts = []
    return name === 'entry'
  }

  #closeInterval() {
    const { start, duration, value, quality } = this.#stated!
    const line = this.#statedAt
    this.#stated = null
    if (!/^\d{9,11}$/.test(start) || !/^\d{1,8}$/.test(duration)) {
      this.#entry.problems.push({ line, code: 'row_time', text: `${start} ${duration}`.trim() })
    } else if (!parseDecimal(value)) {
      const code = value === '' ? 'row_missing' : 'row_value'
      this.#entry.problems.push({ line, code, text: value.slice(0, 100) })
    } else {
      this.#entry.intervals.push({
        line,
        startsAt: +start,
        seconds: +duration,
        value,
        quality: /^\d{1,2}$/.test(quality) ? +quality : 0,
        block: this.#block,
      })
    }
  }

  #intervalField(name: string, text: string) {
    const parent = this.#parent(1)
    const stated = this.#stated!
    if (parent === 'timePeriod' && name === 'start') stated.start = text
    else if (parent === 'timePeriod' && name === 'duration') stated.duration = text
    else if (parent === 'IntervalReading' && name === 'value') stated.value = text
    else if (parent === 'ReadingQuality' && name === 'quality') stated.quality = text
  }

  /** A value broken by a comment is nobody's value: it is made unreadable, not glued together. */
  #value() {
    const pieces = this.#texts.map((text) => text.trim()).filter((text) => text !== '')
    return pieces.join(' ')
  }

  #parent(levels: number) {
    return this.#path[this.#path.length - 1 - levels]
  }

  #lineOf(at: number) {
    for (let next = this.xml.indexOf('\n', this.#countedTo); next !== -1 && next < at;) {
      this.#line += 1
      this.#countedTo = next + 1
      next = this.xml.indexOf('\n', this.#countedTo)
    }
    return this.#line
  }
}

function blank(): EspiEntry {
  return {
    title: '',
    self: '',
    up: '',
    related: [],
    content: '',
    fields: new Map(),
    intervals: [],
    problems: [],
  }
}
