import assert from 'node:assert/strict'
import type { RawFile, ReadFile, UnreadableFile } from '../file_adapter.ts'
import type { Settings } from '../settings.ts'
import { GARBAGE } from './bad_bytes.ts'
import type { FileExamination } from './file_examination.ts'

/** Places of a file that are damaged: enough to meet every part of it, few enough to be quick. */
const PLACES = 300

/** Recorded files: lines to the unit, control, the same again, bytes untouched, answers to the byte. */
export function examineFiles<S extends Settings>(examination: FileExamination<S>): void {
  const { test, adapter, settings, samples, pairs } = examination
  test('there are recorded files, one of them with lines', () => {
    assert.ok(samples.some(({ expected }) => expected.lines.length > 0))
  })
  for (const { name, file, expected } of samples) {
    test(`${name}: is read`, () => {
      const bytes = file.bytes.slice()
      const read = adapter.read(file, settings)
      assert.deepEqual(read, expected)
      assert.deepEqual(adapter.read(file, settings), expected, 'read twice, the same twice')
      assert.deepEqual(file.bytes, bytes, 'the bytes of the file stay as they are')
      assertSound(read)
    })
  }
  for (const { name, one, other } of pairs) {
    test(`${name}: reads the same in both encodings`, () => {
      const [first, second] = [adapter.read(one, settings), adapter.read(other, settings)]
      assert.ok(first.kind === 'read' && second.kind === 'read')
      assert.notEqual(first.encoding, second.encoding)
      assert.deepEqual({ ...first, encoding: '' }, { ...second, encoding: '' })
    })
  }
  examineAnswers(examination)
}

function examineAnswers<S extends Settings>(examination: FileExamination<S>): void {
  const { test, adapter, settings, samples } = examination
  test('answers are made where the manifest says so, and only there', () => {
    assert.equal(adapter.answer !== undefined, adapter.manifest.answers)
    assert.equal(
      samples.some(({ answer }) => answer),
      adapter.manifest.answers
    )
  })
  for (const { name, file, answer } of samples) {
    if (answer === undefined) continue
    test(`${name}: is answered`, () => {
      const made = adapter.answer?.(file, answer.verdicts, settings)
      assert.equal(made?.name, answer.name)
      assert.deepEqual(made?.bytes, answer.bytes)
    })
  }
}

/** Bad files: garbage is unreadable, damage never throws and never makes a line unsound. */
export function examineBadFiles<S extends Settings>(examination: FileExamination<S>): void {
  const { test, adapter, settings, samples } = examination
  const [sample] = samples
  const fileOf = (bytes: Uint8Array): RawFile => ({
    name: '../../etc/passwd',
    bytes,
    receivedAt: sample?.file.receivedAt ?? '',
  })
  for (const [name, bytes] of GARBAGE) {
    test(`${name} is unreadable, and said to be`, () => {
      assert.equal(adapter.read(fileOf(bytes), settings).kind, 'unreadable')
    })
  }
  test('a file damaged anywhere never throws', () => {
    for (const { file, answer } of samples) {
      for (const bytes of damagedInPlaces(file.bytes)) {
        assertSound(adapter.read(fileOf(bytes), settings))
        adapter.preview?.(fileOf(bytes), settings)
        if (answer) adapter.answer?.(fileOf(bytes), answer.verdicts, settings)
      }
    }
  })
}

function damagedInPlaces(bytes: Uint8Array): readonly Uint8Array[] {
  const step = Math.max(1, Math.floor(bytes.length / PLACES))
  const places = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) => at * step)
  return places.flatMap((at) => [
    bytes.slice(0, at),
    bytes.with(at, (bytes[at] ?? 0) ^ 0x01),
    bytes.with(at, 0),
  ])
}

/** What any reading must hold, however bad the file. */
function assertSound(read: ReadFile | UnreadableFile): void {
  if (read.kind === 'unreadable') return
  for (const { amountMinor, bookedOn, line } of read.lines) {
    assert.ok(amountMinor > 0n, `line ${line}: ${amountMinor}`)
    assert.match(bookedOn, /^\d{4}-\d\d-\d\d$/)
    assert.ok(Number.isInteger(line) && line > 0)
  }
}
