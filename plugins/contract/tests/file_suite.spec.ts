import { test } from '@japa/runner'
import { defineFileAdapter } from '../src/index.ts'
import type { FileAdapter, RawFile, ReadFile, UnreadableFile } from '../src/index.ts'
import { NO_CONTROL, decodeText, encodeText, isUnreadable, unreadableFile } from '../src/files.ts'
import { registerFileAdapterSuite } from '../src/test_suite.ts'

const toy = {
  kind: 'file',
  key: 'toy_file',
  title: 'Toy file',
  version: '1.0.0',
  contract: '^2.0.0',
  accepts: ['.txt'],
  answers: true,
  settings: [],
} as const

/** The smallest file there could be: `PAID sum name`. */
const honest: FileAdapter = defineFileAdapter({ manifest: toy, read, answer })

function read({ bytes }: RawFile): ReadFile | UnreadableFile {
  const decoded = decodeText(bytes, 'auto')
  if (isUnreadable(decoded)) return decoded
  const [, sum = '', name = ''] = /^PAID ([1-9]\d{0,14}) (.*)$/.exec(decoded.text) ?? []
  if (sum === '') return unreadableFile('unknown_format', 1)
  const payer = { name, taxId: null, bankAccount: null, bankCode: null }
  const rest = { reference: null, account: null, documentNumber: null, payee: null, purpose: null }
  const none = { paidAt: null, service: null, commissionMinor: null }
  const line = {
    line: 1,
    direction: 'in',
    amountMinor: BigInt(sum),
    bookedOn: '2026-03-01',
  } as const
  return {
    kind: 'read',
    format: 'toy',
    encoding: decoded.encoding,
    number: null,
    from: null,
    to: null,
    bankAccount: null,
    currency: 'UZS',
    control: { ...NO_CONTROL, count: 1 },
    lines: [{ ...line, ...rest, ...none, payer }],
    unreadable: [],
    warnings: [],
  }
}

function answer() {
  return { name: 'answer.txt', bytes: new TextEncoder().encode('OK') }
}

const TEXT = 'PAID 150 Намуна'
const fileOf = (bytes: Uint8Array) => ({ name: 'a.txt', bytes, receivedAt: '2026-03-02T06:00:00Z' })
const ansi = fileOf(encodeText(TEXT, 'windows-1251'))

function failuresOf(adapter: FileAdapter): readonly string[] {
  const failures: string[] = []
  registerFileAdapterSuite({
    test: (title, body) => {
      try {
        body()
      } catch {
        failures.push(title)
      }
    },
    group: (_title, body) => body(),
    adapter,
    settings: {},
    samples: [
      {
        name: 'a line',
        file: fileOf(ansi.bytes.slice()),
        expected: read(ansi) as ReadFile,
        answer: { verdicts: [], ...answer() },
      },
    ],
    pairs: [
      {
        name: 'two pages',
        one: fileOf(ansi.bytes.slice()),
        other: fileOf(encodeText(TEXT, 'ibm866')),
      },
    ],
  })
  return failures
}

const readAs = (change: (file: ReadFile, raw: RawFile) => ReadFile): FileAdapter => ({
  ...honest,
  read: (raw, settings) => {
    const file = honest.read(raw, settings)
    return file.kind === 'read' ? change(file, raw) : file
  },
})
let calls = 0

const FAULTS = [
  {
    fault: 'loses tiyin',
    adapter: readAs((file) => ({
      ...file,
      lines: file.lines.map((line) => ({ ...line, amountMinor: (line.amountMinor / 100n) * 100n })),
    })),
    noticed: 'a line: is read',
  },
  {
    fault: 'loses the control',
    adapter: readAs((file) => ({ ...file, control: NO_CONTROL })),
    noticed: 'a line: is read',
  },
  {
    fault: 'remembers what it read',
    adapter: readAs((file) => ({ ...file, number: String((calls += 1)) })),
    noticed: 'a line: is read',
  },
  {
    fault: 'changes the bytes',
    adapter: readAs((file, { bytes }) => (bytes.fill(32), file)),
    noticed: 'a line: is read',
  },
  {
    fault: 'reads one code page wrongly',
    adapter: readAs((file) => (file.encoding === 'ibm866' ? { ...file, lines: [] } : file)),
    noticed: 'two pages: reads the same in both encodings',
  },
  {
    fault: 'throws on an empty file',
    adapter: {
      ...honest,
      read: (file: RawFile) => {
        if (file.bytes.length === 0) throw new RangeError('empty')
        return read(file)
      },
    },
    noticed: 'an empty body is unreadable, and said to be',
  },
  {
    fault: 'throws on a NUL',
    adapter: {
      ...honest,
      read: (file: RawFile) => {
        if (file.bytes.includes(0)) throw new RangeError('NUL')
        return read(file)
      },
    },
    noticed: 'a file damaged anywhere never throws',
  },
  {
    fault: 'finds lines in garbage',
    adapter: { ...honest, read: () => read(ansi) },
    noticed: 'a list of nothing is unreadable, and said to be',
  },
  {
    fault: 'answers other bytes',
    adapter: { ...honest, answer: () => ({ ...answer(), bytes: new Uint8Array() }) },
    noticed: 'a line: is answered',
  },
  {
    fault: 'answers although its manifest does not say so',
    adapter: { ...honest, manifest: { ...toy, answers: false } },
    noticed: 'answers are made where the manifest says so, and only there',
  },
]

test.group('the suite of file adapters', () => {
  test('finds nothing wrong with an honest adapter', ({ assert }) => {
    assert.deepEqual(failuresOf(honest), [])
  })

  test('notices an adapter that {fault}')
    .with(FAULTS)
    .run(({ assert }, { adapter, noticed }) => {
      assert.include(failuresOf(adapter as FileAdapter), noticed)
    })
})
