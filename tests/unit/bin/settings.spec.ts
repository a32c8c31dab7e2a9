import { test } from '@japa/runner'
import { Refusal } from '#bin/services/refusal'
import { fillBlanks } from '#bin/services/fill_blanks'
import { readSettings } from '#bin/services/settings'
import { givenDatabase } from '#bin/services/database/given_database'

const FILE = {
  HOST: '127.0.0.1',
  PORT: '3333',
  APP_URL: 'http://127.0.0.1:3333',
  DB_HOST: '127.0.0.1',
  DB_PORT: '55721',
  DB_NAME: 'hisob',
  DB_OWNER_PASSWORD: 'o',
  DB_APP_PASSWORD: 'a',
  DB_RO_PASSWORD: 'r',
  DB_PLATFORM_PASSWORD: 'p',
}

test.group('the secrets of .env', () => {
  test('empty and missing lines get a value, comments and the rest stay', ({ assert }) => {
    const text = '# the key\nAPP_KEY=\nPORT=3333\nDB_NAME=hisob'
    assert.equal(
      fillBlanks(text, ['APP_KEY', 'DB_APP_PASSWORD'], (name) => `secret of ${name}`),
      '# the key\nAPP_KEY=secret of APP_KEY\nPORT=3333\nDB_NAME=hisob\nDB_APP_PASSWORD=secret of DB_APP_PASSWORD\n'
    )
  })

  test('a secret that is there stays, to the letter', ({ assert }) => {
    const text = 'APP_KEY=kept$1\n'
    assert.equal(
      fillBlanks(text, ['APP_KEY'], () => 'new'),
      text
    )
  })

  test('a secret with a dollar sign is written as it is', ({ assert }) => {
    assert.equal(
      fillBlanks('APP_KEY=\n', ['APP_KEY'], () => 'a$&b'),
      'APP_KEY=a$&b\n'
    )
  })
})

test.group('the settings', () => {
  test('the environment wins over the file, an empty value counts as none', ({ assert }) => {
    const read = readSettings({ DB_NAME: 'other', DB_HOST: '', REDIS_URL: '' }, FILE)
    assert.equal(read.database.name, 'other')
    assert.equal(read.database.host, '127.0.0.1')
    assert.isUndefined(read.redisUrl)
    assert.equal(read.messageAdapter, 'none')
    assert.isUndefined(read.databaseUrl)
  })

  test('PORT={port} in the environment, APP_URL={appUrl} in the file: {expected}')
    .with([
      { port: '4000', appUrl: 'http://127.0.0.1:3333', expected: 'http://127.0.0.1:4000' },
      { port: '4000', appUrl: 'https://hisob.example.uz', expected: 'https://hisob.example.uz' },
      { port: undefined, appUrl: 'http://127.0.0.1:3333', expected: 'http://127.0.0.1:3333' },
    ])
    .run(({ assert }, { port, appUrl, expected }) => {
      assert.equal(readSettings({ PORT: port }, { ...FILE, APP_URL: appUrl }).appUrl, expected)
    })

  test('the port {port} is refused with the name of its setting')
    .with([{ port: '0' }, { port: '65536' }, { port: 'abc' }, { port: '33.5' }, { port: '-1' }])
    .run(({ assert }, { port }) => {
      assert.throws(() => readSettings({ PORT: port }, FILE), Refusal as ErrorConstructor)
      assert.throws(() => readSettings({ DB_PORT: port }, FILE), /^DB_PORT is /)
    })
})

test.group('DATABASE_URL', () => {
  test('{url} names {expected.name} at {expected.host}:{expected.port}')
    .with([
      {
        url: 'postgres://admin:p%40ss@db.local:6000/hisob_prod',
        expected: { host: 'db.local', port: 6000, name: 'hisob_prod' },
      },
      {
        url: 'postgresql://admin@db.local/postgres',
        expected: { host: 'db.local', port: 5432, name: undefined },
      },
      {
        url: 'postgres://admin@db.local',
        expected: { host: 'db.local', port: 5432, name: undefined },
      },
    ])
    .run(({ assert }, { url, expected }) => assert.deepEqual(givenDatabase(url), expected))

  test('{url} is refused')
    .with([
      { url: 'db.local:5432' },
      { url: 'mysql://admin@db.local/x' },
      { url: 'postgres:///hisob' },
    ])
    .run(({ assert }, { url }) =>
      assert.throws(() => givenDatabase(url), /^DATABASE_URL cannot be read/)
    )
})
