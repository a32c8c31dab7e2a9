import env from '#start/env'

/**
 * Packages of adapters that come with the application, of every kind. Which adapters one has, its
 * manifests say; a package without any is left alone.
 */
export const packages: Record<string, () => Promise<object>> = {
  '@hisob/paynet': () => import('@hisob/paynet'),
  '@hisob/payme': () => import('@hisob/payme'),
  '@hisob/click': () => import('@hisob/click'),
  '@hisob/uzum': () => import('@hisob/uzum'),
  '@hisob/bank': () => import('@hisob/bank'),
  '@hisob/pochtasi': () => import('@hisob/pochtasi'),
  '@hisob/sms-chamber': () => import('@hisob/sms-chamber'),
  '@hisob/eskiz': () => import('@hisob/eskiz'),
  '@hisob/playmobile': () => import('@hisob/playmobile'),
  '@hisob/smpp': () => import('@hisob/smpp'),
}

/**
 * What adapters may meet of the house's own networks, as CIDR: an SMS centre inside, for example.
 * Nothing of the kind unless the deployment says so.
 */
export const house = {
  networks: env.get('ADAPTER_NETWORKS', '').split(',').filter(Boolean),
}
