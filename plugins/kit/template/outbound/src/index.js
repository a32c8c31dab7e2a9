import { defineOutboundAdapter } from '@hisob/contract'
import { link } from './link.js'
import { manifest } from './manifest.js'
import { poll } from './poll.js'
import { push } from './push.js'

export default defineOutboundAdapter({ manifest, link, push, poll })
