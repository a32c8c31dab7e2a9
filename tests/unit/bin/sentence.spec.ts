import { test } from '@japa/runner'
import { Refusal } from '#bin/services/refusal'
import { sentence } from '#bin/services/sentence'

const failure = (code: string, more = {}) => Object.assign(new Error('raw text'), { code, ...more })

test.group('the sentence for a failure', () => {
  test('{code} is told as {expected}')
    .with([
      { code: 'ENOSPC', expected: /^The disk is full: free some space/ },
      { code: 'EDQUOT', expected: /^Your disk quota is used up/ },
      { code: '28P01', expected: /refuses a password: correct DATABASE_URL/ },
      { code: '42501', expected: /give DATABASE_URL a user who may create roles/ },
      { code: '3D000', expected: /name an existing database in DATABASE_URL/ },
      { code: '53300', expected: /no free connection/ },
      { code: '57P03', expected: /wait a moment and start again/ },
      { code: 'ECONNREFUSED', expected: /^A server does not answer \(raw text\)/ },
    ])
    .run(({ assert }, { code, expected }) => {
      const told = sentence(failure(code))
      assert.match(told!, expected)
      assert.match(told!, /\.$/)
      assert.notMatch(told!, /\n/)
    })

  test('a refusal speaks for itself', ({ assert }) => {
    assert.equal(sentence(new Refusal('Port 3333 is in use.')), 'Port 3333 is in use.')
  })

  test('a forbidden file is named', ({ assert }) => {
    assert.match(
      sentence(failure('EACCES', { path: '/srv/hisob/.env' }))!,
      /write to \/srv\/hisob\/\.env/
    )
  })

  test('a host tried at several addresses is told once', ({ assert }) => {
    const both = new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')])
    assert.match(sentence(both)!, /does not answer/)
  })

  test('only the first line of what the server says is repeated', ({ assert }) => {
    const error = Object.assign(new Error('no entry\nsecond line'), { code: '28000' })
    assert.notInclude(sentence(error)!, 'second line')
  })

  test('a surprise has no sentence', ({ assert }) => {
    assert.isUndefined(sentence(new TypeError('x is not a function')))
    assert.isUndefined(sentence(undefined))
  })
})
