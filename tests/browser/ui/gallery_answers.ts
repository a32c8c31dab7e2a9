import type { IncomingMessage, ServerResponse } from 'node:http'

export const ENTRY = '<script type="module" src="/resources/js/gallery/main.ts"></script>'

const PAGES: Record<string, string> = {
  '/': 'gallery/list',
  '/list': 'gallery/list',
  '/empty': 'gallery/empty',
  '/card': 'gallery/card',
  '/form': 'gallery/form',
  '/parts': 'gallery/parts',
  '/cabinet': 'portal/gallery/cabinet',
  '/sign-in': 'administration/sessions/create',
  '/error': 'errors/show',
}

/** How the page's scripts and styles are named: the sources while one looks, files once built. */
export type Html = (shell: string, path: string) => Promise<string>

type Next = () => void

/** What the product's server would answer, with sample data. */
export function answerWith(html: Html) {
  return (request: IncomingMessage, response: ServerResponse, next: Next) =>
    answer(html, request, response, next)
}

function answer(html: Html, request: IncomingMessage, response: ServerResponse, next: Next) {
  const url = new URL(request.url ?? '/', 'http://gallery')
  if (url.pathname === '/search') return json(response, found(url.searchParams.get('q') ?? ''))
  if (url.pathname === '/work') return json(response, { items: RUNNING })
  if (url.pathname === '/live') return live(response)
  if (request.method !== 'GET' && request.headers['x-inertia']) return refuse(response)
  const component = PAGES[url.pathname]
  if (!component) return next()
  const page = pageOf(component, url)
  if (request.headers['x-inertia']) {
    response.setHeader('x-inertia', 'true')
    return json(response, page)
  }
  void html(shell(page, url), url.pathname).then((text) => {
    response.setHeader('content-type', 'text/html').end(text)
  })
}

function json(response: ServerResponse, body: unknown) {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
}

/** Every form of the gallery is answered with the same errors, to show how they look. */
let refusal: Record<string, string> | null = null

function refuse(response: ServerResponse) {
  refusal = { amount: 'Summa 1 000 soʻmdan kam boʻlmaydi', paidOn: 'Sana kerak' }
  response.writeHead(303, { location: '/form' }).end()
}

function live(response: ServerResponse) {
  response.setHeader('content-type', 'text/event-stream')
  response.write(`data: ${JSON.stringify({ done: 3120 })}\n\n`)
}

function pageOf(component: string, url: URL) {
  const errors = refusal ?? {}
  refusal = null
  return {
    component,
    url: url.pathname + url.search,
    version: '1',
    flash: {},
    rescuedProps: [],
    props: {
      errors,
      locale: url.searchParams.get('locale') ?? 'uz-Latn',
      requestId: 'cm4x0q1zt0001',
      work: /^(administration|errors|portal)/.test(component) ? null : WORK(url),
      ...(component.startsWith('errors/') && ERROR),
      ...(component.startsWith('administration/') && { regions: REGIONS, region: null }),
    },
  }
}

function shell(page: { props: { locale: string } }, url: URL) {
  const theme = url.searchParams.get('theme')
  return `<!doctype html><html lang="${page.props.locale}" ${theme ? `data-theme="${theme}"` : ''}>
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Hisob</title></head><body>
<script data-page="app" type="application/json">${JSON.stringify(page).replace(/\//g, '\\/')}</script>
<div id="app"></div>${ENTRY}</body></html>`
}

const REGIONS = [
  { code: 'buxoro', name: 'Buxoro viloyati' },
  { code: 'samarqand', name: 'Samarqand viloyati' },
]
const ERROR = {
  status: 403,
  code: 'E_HTTP_403',
  message: 'Bu amalga ruxsatingiz yoʻq.',
  requestId: 'cm4x0q1zt0001',
}
const RUNNING = [
  { title: 'Oktabr 2026, Olot tumani', done: 3120, total: 4310, href: '/billing/runs/7' },
]
const WORK = (url: URL) => ({
  tenant: { code: 'buxoro', name: 'Buxoro viloyati' },
  user: {
    id: '1',
    fullName: 'Dilnoza Karimova',
    roleName: 'Hisobchi',
    divisionName: 'Buxoro viloyati',
    rights: ['accounts.view', 'billing.view', 'payments.view', 'metering.view', 'equipment.view'],
  },
  divisions: [
    { id: 1, parentId: null, kind: 'region', name: 'Buxoro viloyati' },
    { id: 2, parentId: 1, kind: 'district', name: 'Olot tumani' },
    { id: 3, parentId: 1, kind: 'district', name: 'Qorakoʻl tumani' },
  ],
  division: Number(url.searchParams.get('division') ?? 1),
  period: url.searchParams.get('period') ?? '2026-10-01',
})

function found(query: string) {
  if (query === 'zzz') return { groups: [] }
  const items = [
    { title: '0612 0001 4471', detail: 'Rustamov Jasur · Olot, Navoiy koʻchasi 12', href: '/card' },
    {
      title: '0612 0001 4488',
      detail: 'Rustamova Gulnora · Olot, Navoiy koʻchasi 14',
      href: '/card',
    },
  ]
  return { groups: [{ kind: 'accounts', title: 'Hisobvaraqlar', items }] }
}
