import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STATE } from '#bin/services/settings'

type Demo = {
  logins?: { role: string; region: string; login: string; password: string }[]
  accounts?: { number: string; name: string }[]
}

/** The address, and who may sign in to the demo. */
export function welcome(address: string) {
  const lines = ['', `Hisob answers at ${address}`]
  const file = join(STATE, 'demo.json')
  if (existsSync(file)) lines.push(...demoLines(address, JSON.parse(readFileSync(file, 'utf8'))))
  console.log([...lines, 'Ctrl-C stops everything.', ''].join('\n'))
}

function demoLines(address: string, { logins = [], accounts = [] }: Demo) {
  const staff = logins.map(
    ({ role, region, login, password }) =>
      `  ${role}: region ${region}, login ${login}, password ${password}`
  )
  const [consumer] = accounts
  const cabinet = consumer
    ? [
        `  consumer: ${address}/cabinet, account ${consumer.number}; the code is in tmp/messages.log`,
      ]
    : []
  return ['Demo (more in tmp/demo.json):', ...staff, ...cabinet]
}
