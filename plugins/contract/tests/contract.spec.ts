import { test } from '@japa/runner'
import { basicCredentials, defineAdapter, isSecretOf, readSettings } from '../src/index.ts'
import { toyAdapter } from './toy.ts'

const basic = (pair: string) => `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`

const FIELDS = [
  { kind: 'text', name: 'serviceId', about: 'Service', pattern: '[0-9]{1,14}' },
  { kind: 'choice', name: 'unit', about: 'Unit', choices: ['tiyin', 'som'], default: 'tiyin' },
  { kind: 'list', name: 'aliases', about: 'Keys', default: ['client_id'], pattern: '[a-z_]+' },
] as const

test.group('basicCredentials', () => {
  test('{header} is {login} and {password}')
    .with([
      { header: basic('paynet:secret'), login: 'paynet', password: 'secret' },
      { header: basic('paynet:a:b'), login: 'paynet', password: 'a:b' },
      { header: basic('paynet:'), login: 'paynet', password: '' },
      { header: basic(':secret'), login: '', password: 'secret' },
      { header: basic('кассир:пароль'), login: 'кассир', password: 'пароль' },
      { header: basic('paynet: secret '), login: 'paynet', password: ' secret ' },
      { header: `bASIC   ${basic('a:b').slice(6)} `, login: 'a', password: 'b' },
    ])
    .run(({ assert }, { header, login, password }) => {
      assert.deepEqual(basicCredentials(header), { login, password })
    })

  test('{header} names nobody')
    .with(
      [undefined, '', 'Basic', 'Basic ', 'Basic @@@', basic('nocolon'), 'Basic /w=='].map(
        (header) => ({ header })
      )
    )
    .run(({ assert }, { header }) => {
      assert.isNull(basicCredentials(header))
    })
})

test.group('readSettings', () => {
  test('fills in what has a default', ({ assert }) => {
    assert.deepEqual(readSettings(FIELDS, { serviceId: '17', unit: '' }), {
      settings: { serviceId: '17', unit: 'tiyin', aliases: ['client_id'] },
      problems: [],
    })
  })

  test('names every problem: {problems}')
    .with([
      { values: {}, problems: ['serviceId missing'] },
      { values: { serviceId: 17 }, problems: ['serviceId wrong'] },
      { values: { serviceId: '17\n' }, problems: ['serviceId wrong'] },
      { values: { serviceId: '17x', unit: 'usd' }, problems: ['serviceId wrong', 'unit wrong'] },
      { values: { serviceId: '17', aliases: 'a' }, problems: ['aliases wrong'] },
      { values: { serviceId: '17', aliases: ['A'] }, problems: ['aliases wrong'] },
      { values: { serviceId: '17', colour: 'red' }, problems: ['colour unknown'] },
      {
        values: JSON.parse('{"serviceId":"17","__proto__":{}}') as Record<string, unknown>,
        problems: ['__proto__ unknown'],
      },
    ])
    .run(({ assert }, { values, problems }) => {
      const read = readSettings(FIELDS, values)
      assert.isNull(read.settings)
      assert.deepEqual(
        read.problems.map(({ name, problem }) => `${name} ${problem}`),
        problems
      )
    })
})

test.group('a secret', () => {
  const KEY = [{ kind: 'secret', name: 'key', about: 'Key', pattern: '[a-z]+' }] as const
  const SPARE = [{ ...KEY[0], optional: true }] as const

  test('has to be given, unless it is optional', ({ assert }) => {
    assert.deepEqual(readSettings(KEY, {}).problems, [{ name: 'key', problem: 'missing' }])
    assert.deepEqual(readSettings(KEY, { key: [] }).problems, [{ name: 'key', problem: 'wrong' }])
    assert.deepEqual(readSettings(SPARE, {}).settings, { key: [] })
    assert.deepEqual(readSettings(SPARE, { key: ['new', 'old'] }).settings, { key: ['new', 'old'] })
    assert.deepEqual(readSettings(SPARE, { key: [''] }).problems, [
      { name: 'key', problem: 'wrong' },
    ])
  })

  test('"{given}" is one of {valid}: {known}')
    .with([
      { given: 'new', valid: ['new', 'old'], known: true },
      { given: 'old', valid: ['new', 'old'], known: true },
      { given: 'ol', valid: ['new', 'old'], known: false },
      { given: 'older', valid: ['new', 'old'], known: false },
      { given: 'Old', valid: ['new', 'old'], known: false },
      { given: '', valid: ['new', 'old'], known: false },
      { given: '', valid: [], known: false },
    ])
    .run(({ assert }, { given, valid, known }) => {
      assert.equal(isSecretOf(valid, given), known)
    })
})

test.group('defineAdapter', () => {
  test('refuses the key "{key}"')
    .with(['', 'Paynet', '1c', 'pay-net', 'a'].map((key) => ({ key })))
    .run(({ assert }, { key }) => {
      const manifest = { ...toyAdapter.manifest, key }
      assert.throws(() => defineAdapter({ ...toyAdapter, manifest }), /cannot be the key/)
    })

  test('refuses two settings of one name', ({ assert }) => {
    const settings = [FIELDS[0], FIELDS[0]] as const
    const manifest = { ...toyAdapter.manifest, settings }
    assert.throws(() => defineAdapter({ ...toyAdapter, manifest }), /named twice/)
  })
})
