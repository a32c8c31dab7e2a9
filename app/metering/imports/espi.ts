import { XMLValidator } from 'fast-xml-parser'
import { FileRefused } from '#metering/exceptions'
import { EspiFeed, type EspiEntry } from '#metering/imports/espi_feed'
import type {
  FileInterval,
  IntervalFile,
  IntervalSeries,
  RowProblem,
} from '#metering/imports/interval_file'
import { TASHKENT_OFFSET_SECONDS } from '#metering/rules/tashkent_time'

const WATT_HOURS = '72'
const DELTA = '4'
const REVERSE = '19'

type Block = { intervals: FileInterval[]; problems: RowProblem[] }

/** The entries of a feed by what they are, still unjoined: they may come in any order. */
type Feed = {
  points: Map<string, EspiEntry>
  meterReadings: Map<string, EspiEntry>
  readingTypes: Map<string, EspiEntry>
  clocks: Map<string, EspiEntry>
  blocks: Map<string, Block>
}

/**
 * Reads a Green Button (ESPI) feed: one series for each meter reading of each usage point, energy
 * in Wh. Refuses what is not well-formed and any DOCTYPE; passes over units other than Wh and
 * cumulative values, and refuses a file that holds nothing else.
 */
export function parseEspi(xml: string): IntervalFile {
  assertSafe(xml)
  const feed = readFeed(xml)
  if (feed.blocks.size === 0) throw new FileRefused('E_FILE_NO_INTERVALS')
  const faults = [...feed.blocks.keys()].map((key) => faultOf(typeOf(feed, key)))
  const series = [...feed.blocks].filter((_, index) => !faults[index])
  if (series.length === 0) throw faults[0]!
  return { series: series.map(([key, block]) => seriesOf(feed, key, block)) }
}

function assertSafe(xml: string) {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new FileRefused('E_FILE_DOCTYPE')
  const verdict = XMLValidator.validate(xml)
  if (verdict !== true) throw new FileRefused('E_FILE_NOT_XML', { line: verdict.err.line })
}

function readFeed(xml: string): Feed {
  const feed: Feed = {
    points: new Map(),
    meterReadings: new Map(),
    readingTypes: new Map(),
    clocks: new Map(),
    blocks: new Map(),
  }
  for (const entry of new EspiFeed(xml).entries()) {
    if (entry.content === 'UsagePoint') feed.points.set(entry.self, entry)
    else if (entry.content === 'MeterReading') feed.meterReadings.set(entry.self, entry)
    else if (entry.content === 'ReadingType') feed.readingTypes.set(entry.self, entry)
    else if (entry.content === 'LocalTimeParameters') feed.clocks.set(entry.self, entry)
    else if (entry.content === 'IntervalBlock') addBlock(feed, entry)
  }
  return feed
}

function addBlock(feed: Feed, { self, up, intervals, problems }: EspiEntry) {
  const key = before(self.includes('/IntervalBlock') ? self : up, '/IntervalBlock')
  const block = feed.blocks.get(key) ?? { intervals: [], problems: [] }
  for (const interval of intervals) block.intervals.push(interval)
  for (const problem of problems) block.problems.push(problem)
  feed.blocks.set(key, block)
}

function seriesOf(feed: Feed, key: string, block: Block): IntervalSeries {
  const pointKey = before(key, '/MeterReading')
  const point = feed.points.get(pointKey)
  const type = typeOf(feed, key)!
  return {
    key: pointKey,
    title: point?.title ?? pointKey,
    flow: type.get('flowDirection') === REVERSE ? 'delivered' : 'received',
    offsetSeconds: clockOf(feed, point),
    power: +(type.get('powerOfTenMultiplier') ?? '0'),
    ...block,
  }
}

/** The reading type that a meter reading points at; a file with a single one needs no link. */
function typeOf(feed: Feed, meterReadingKey: string): Map<string, string> | undefined {
  const related = feed.meterReadings.get(meterReadingKey)?.related ?? []
  const linked = related.map((href) => feed.readingTypes.get(href)).find((entry) => entry)
  const only = feed.readingTypes.size === 1 ? [...feed.readingTypes.values()][0] : undefined
  return (linked ?? only)?.fields
}

/** Why a reading type cannot be taken: other units, values of a register, or no type at all. */
function faultOf(type: Map<string, string> | undefined): FileRefused | null {
  if (!type) return new FileRefused('E_FILE_NO_READING_TYPE')
  const unit = type.get('uom') ?? ''
  const power = type.get('powerOfTenMultiplier') ?? '0'
  if (unit !== WATT_HOURS) return new FileRefused('E_FILE_UNIT', { unit })
  if (!/^-?\d$/.test(power)) return new FileRefused('E_FILE_UNIT', { unit: `10^${power}` })
  const isDelta = (type.get('accumulationBehaviour') ?? DELTA) === DELTA
  return isDelta ? null : new FileRefused('E_FILE_CUMULATIVE')
}

function clockOf(feed: Feed, point: EspiEntry | undefined): number {
  const linked = point?.related.map((href) => feed.clocks.get(href)).find((entry) => entry)
  const offset = (linked ?? [...feed.clocks.values()][0])?.fields.get('tzOffset') ?? ''
  return /^-?\d{1,5}$/.test(offset) ? +offset : TASHKENT_OFFSET_SECONDS
}

function before(href: string, part: string) {
  const at = href.indexOf(part)
  return at === -1 ? href : href.slice(0, at)
}
