import { test } from '@japa/runner'
import { isObject, member, readJson } from '../src/index.ts'

const read = (text: string) => readJson(new TextEncoder().encode(text))

test.group('exact JSON', () => {
  test('keeps every digit', ({ assert }) => {
    const value = read('{"id":12345678901234567890,"sum":1.50}')?.value
    assert.isTrue(isObject(value))
    const object = value as Readonly<Record<string, unknown>>
    assert.equal(String(member(object, 'id')), '12345678901234567890')
    assert.equal(String(member(object, 'sum')), '1.50')
  })

  test('a key that came twice with another value is told', ({ assert }) => {
    assert.deepEqual(read('{"a":1,"a":2}')?.ambiguous, ['a'])
    assert.deepEqual(read('{"a":1,"b":2}')?.ambiguous, [])
  })

  test('a prototype is no member, and null is absent', ({ assert }) => {
    const object = read('{"a":null}')!.value as Readonly<Record<string, unknown>>
    assert.isUndefined(member(object, 'a'))
    assert.isUndefined(member(object, 'toString'))
    assert.isFalse(isObject(read('[1]')!.value))
    assert.isFalse(isObject(read('1')!.value))
  })

  for (const [name, text] of [
    ['nothing', ''],
    ['half an object', '{"a":'],
    ['a nest of brackets', '['.repeat(100_000)],
    ['two texts', '{}{}'],
  ] as const) {
    test(`${name} is no JSON`, ({ assert }) => assert.isNull(read(text)))
  }

  test('one byte order mark is skipped, bytes that are not UTF-8 are no JSON', ({ assert }) => {
    assert.isNotNull(read('\ufeff{}'))
    assert.isNull(readJson(Uint8Array.of(0x22, 0xff, 0x22)))
  })
})
