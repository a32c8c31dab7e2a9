interface Demo {
  logins?: {
    role: string
    region?: string
    login: string
    password: string
    totpSecret?: string
  }[]
  accounts?: { number: string }[]
}

/** What to do next: the address, and who may sign in when there is a demo. */
export function welcome(address: string, demo?: Demo): string {
  const { logins = [], accounts = [] } = demo ?? {}
  const staff = logins.map(
    ({ role, region, login, password }) =>
      `  ${role}: ${region === undefined ? '' : `region ${region}, `}login ${login}, password ${password}`
  )
  const [first] = accounts
  const consumer = first
    ? [
        `  consumer: ${address}/cabinet, account ${first.number}, the code comes in tmp/messages.log`,
      ]
    : []
  const second = logins.some(({ totpSecret }) => totpSecret)
    ? [
        `  second step: node ace demo:code says the codes (keys for an authenticator: tmp/demo.json)`,
      ]
    : []
  const shown = [...staff, ...second, ...consumer]
  return [
    '',
    `Hisob is at ${address}`,
    ...(shown.length > 0 ? ['Demo (all of it in tmp/demo.json):', ...shown] : []),
    'Ctrl-C stops everything.',
    '',
  ].join('\n')
}
