import { defineMessageAdapter } from '@hisob/contract'
import { manifest } from './manifest.js'
import { acknowledge, report } from './report.js'
import { send } from './send.js'

export default defineMessageAdapter({ manifest, send, report, acknowledge })
