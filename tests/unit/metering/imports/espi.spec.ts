import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { parseEspi } from '#metering/imports/espi'
import { unpack } from '#metering/imports/unpack'

type Point = { user: string; readings: string; type?: string | undefined }

const reading = (start: number, value: string | number, seconds: string | number = 3600) =>
  `<IntervalReading><timePeriod><duration>${seconds}</duration><start>${start}</start></timePeriod>
   <value>${value}</value></IntervalReading>`

const readingType = (user: string, fields: string) =>
  entry(`ReadingType/${user}`, `<ReadingType xmlns="http://naesb.org/espi">${fields}</ReadingType>`)

function entry(self: string, content: string, related = '') {
  return `<entry><id>urn:x</id><link rel="self" href="${self}"/>${related}<title>Uy &amp; hovli</title>
    <content>${content}</content></entry>`
}

const WATT_HOURS =
  '<flowDirection>1</flowDirection><powerOfTenMultiplier>0</powerOfTenMultiplier><uom>72</uom>'

function point({ user, readings, type = WATT_HOURS }: Point) {
  const base = `User/${user}/UsagePoint/01`
  const link = `<link rel="related" href="ReadingType/${user}"/>`
  return [
    entry(base, '<UsagePoint><ServiceCategory><kind>0</kind></ServiceCategory></UsagePoint>'),
    entry(`${base}/MeterReading/01/IntervalBlock/1`, `<IntervalBlock>${readings}</IntervalBlock>`),
    entry(`${base}/MeterReading/01`, '<MeterReading/>', link),
    readingType(user, type),
  ].join('\n')
}

const feed = (...points: string[]) =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${points.join('')}</feed>`

const one = (readings: string, type?: string) => feed(point({ user: 'a', readings, type }))

function refusalOf(work: () => unknown): string {
  try {
    work()
    return 'taken'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test.group('Green Button', () => {
  test('a reading keeps its instant, duration, value, quality and line', ({ assert }) => {
    const file = parseEspi(
      one(
        `${reading(1_700_000_000, 703)}\n<IntervalReading>
         <ReadingQuality><quality>8</quality></ReadingQuality>
         <timePeriod><duration>900</duration><start>1700003600</start></timePeriod>
         <value>5</value></IntervalReading>`
      )
    )
    assert.deepEqual(file.series[0]!.intervals, [
      {
        line: 5,
        startsAt: 1_700_000_000,
        seconds: 3600,
        value: '703',
        quality: 0,
        block: 2,
      },
      {
        line: 7,
        startsAt: 1_700_003_600,
        seconds: 900,
        value: '5',
        quality: 8,
        block: 2,
      },
    ])
    assert.equal(file.series[0]!.title, 'Uy & hovli')
  })

  test('each usage point is a series of its own', ({ assert }) => {
    const file = parseEspi(
      feed(
        point({ user: 'a', readings: reading(1_700_000_000, 1) }),
        point({ user: 'b', readings: reading(1_700_000_000, 2) + reading(1_700_003_600, 3) })
      )
    )
    assert.deepEqual(
      file.series.map(({ key, intervals }) => [key, intervals.length]),
      [
        ['User/a/UsagePoint/01', 1],
        ['User/b/UsagePoint/01', 2],
      ]
    )
  })

  test('power {power} of ten scales the value')
    .with([{ power: -3 }, { power: 3 }, { power: 0 }])
    .run(({ assert }, { power }) => {
      const type = `<powerOfTenMultiplier>${power}</powerOfTenMultiplier><uom>72</uom>`
      const file = parseEspi(one(reading(1_700_000_000, 5), type))
      assert.equal(file.series[0]!.power, power)
    })

  test('gas beside electricity is passed over', ({ assert }) => {
    const file = parseEspi(
      feed(
        point({ user: 'a', readings: reading(1_700_000_000, 1), type: '<uom>169</uom>' }),
        point({ user: 'b', readings: reading(1_700_000_000, 2) })
      )
    )
    assert.deepEqual(
      file.series.map(({ key }) => key),
      ['User/b/UsagePoint/01']
    )
  })

  test('what the house gave to the network is another flow', ({ assert }) => {
    const type = '<flowDirection>19</flowDirection><uom>72</uom>'
    assert.equal(parseEspi(one(reading(1_700_000_000, 5), type)).series[0]!.flow, 'delivered')
  })

  test('a value that is {what} is a problem of its row, not of the file')
    .with([
      { what: 'broken by a comment', value: '10<!-- -->00', code: 'row_value' },
      { what: 'a power', value: '0x10', code: 'row_value' },
      { what: 'negative', value: '-5', code: 'row_value' },
      { what: 'missing', value: '', code: 'row_missing' },
    ])
    .run(({ assert }, { value, code }) => {
      const file = parseEspi(one(reading(1_700_000_000, value) + reading(1_700_003_600, 1)))
      assert.equal(file.series[0]!.problems[0]!.code, code)
      assert.lengthOf(file.series[0]!.intervals, 1)
    })

  test('a comment that looks like an entry is a comment', ({ assert }) => {
    const file = parseEspi(one(`<!-- ${reading(1_700_003_600, 9)} -->${reading(1_700_000_000, 1)}`))
    assert.lengthOf(file.series[0]!.intervals, 1)
  })

  test('refuses {what}: {code}')
    .with([
      { what: 'a truncated file', xml: one(reading(1, 1)).slice(0, -20), code: 'E_FILE_NOT_XML' },
      {
        what: 'tags that do not match',
        xml: one('<value>1</values>'),
        code: 'E_FILE_NOT_XML',
      },
      {
        what: 'a DOCTYPE',
        xml: `<!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>${one('&x;')}`,
        code: 'E_FILE_DOCTYPE',
      },
      { what: 'another XML', xml: '<a><b>1</b></a>', code: 'E_FILE_NO_INTERVALS' },
      { what: 'no XML at all', xml: 'start,value', code: 'E_FILE_NOT_XML' },
      {
        what: 'therms',
        xml: one(reading(1_700_000_000, 1), '<uom>169</uom>'),
        code: 'E_FILE_UNIT',
      },
      {
        what: 'register values',
        xml: one(
          reading(1_700_000_000, 1),
          '<accumulationBehaviour>3</accumulationBehaviour><uom>72</uom>'
        ),
        code: 'E_FILE_CUMULATIVE',
      },
    ])
    .run(({ assert }, { xml, code }) => {
      assert.equal(
        refusalOf(() => parseEspi(xml)),
        code
      )
    })
})

test.group('unpacking', () => {
  test('gzip and plain bytes are the same text', ({ assert }) => {
    const bytes = new TextEncoder().encode('start;value\nоʻ')
    assert.equal(unpack(gzipSync(bytes)), unpack(bytes))
  })

  test('refuses {what}: {code}')
    .with([
      { what: 'nothing', bytes: new Uint8Array(), code: 'E_FILE_EMPTY' },
      { what: 'a gzip of nothing', bytes: gzipSync(''), code: 'E_FILE_EMPTY' },
      {
        what: 'a gzip cut short',
        bytes: gzipSync('start,value'.repeat(99)).subarray(0, 30),
        code: 'E_FILE_DAMAGED',
      },
      {
        what: 'a spreadsheet',
        bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 20),
        code: 'E_FILE_TYPE',
      },
      { what: 'windows-1251', bytes: Uint8Array.of(0xd2, 0xe0, 0xf8), code: 'E_FILE_ENCODING' },
      {
        what: 'a bomb by ratio',
        bytes: gzipSync(Buffer.alloc(8_000_000, 65)),
        code: 'E_FILE_BOMB',
      },
      {
        what: 'a bomb by size',
        bytes: gzipSync(Buffer.alloc(70_000_000, 65)),
        code: 'E_FILE_TOO_BIG',
      },
    ])
    .run(({ assert }, { bytes, code }) => {
      assert.equal(
        refusalOf(() => unpack(bytes)),
        code
      )
    })
})
