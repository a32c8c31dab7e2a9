/**
 * The line: a module imports only to its left. The leaves at its end never import one another.
 * The alias is the address (`#ledger/...`), so matching the specifier is enough.
 */
const LINE = [
  'shared',
  'administration',
  'reference',
  'messaging',
  'accounts',
  'equipment',
  'metering',
  'ledger',
  'billing',
  'payments',
]
const LEAVES = ['household', 'legal', 'claims', 'monitoring', 'portal', 'migration']

const crossing = {
  regex: '^(\\.\\./|#app/)',
  message: 'Cross a folder by its alias (#ledger/...), so the import says where it goes.',
}
const door = {
  regex: '^@adonisjs/lucid/services/db$',
  message:
    'Tenant data comes through #shared/database/sql or a model; the platform through its own queries.',
}

function moduleRules(name, outOfReach) {
  const unreachable = outOfReach.length > 0 && {
    regex: `^#(${outOfReach.join('|')})/`,
    message: `${name} stands left of this module: announce a fact and let it listen.`,
  }
  const foreignHttp = {
    regex: `^#(?!${name}/|shared/|generated/)[a-z]+/(controllers|validators|transformers|policies|jobs|routes)(/|$)`,
    message: 'HTTP folders and jobs are private to their module.',
  }
  const impure = {
    regex: '^(?!#shared/kernel/|#[a-z]+/rules/)',
    message: 'A rule is pure: it imports the kernel and other rules only.',
  }
  const always = [crossing, foreignHttp, ...(unreachable ? [unreachable] : [])]
  const platform = name === 'shared' || name === 'administration' ? [] : [door]

  return [
    restrict([`app/${name}/**`], [...always, ...platform]),
    restrict([`app/${name}/rules/**`], [...always, impure]),
  ]
}

function restrict(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

export const boundaries = [
  ...LINE.flatMap((name, at) => moduleRules(name, [...LINE.slice(at + 1), ...LEAVES])),
  ...LEAVES.flatMap((name) =>
    moduleRules(
      name,
      LEAVES.filter((leaf) => leaf !== name)
    )
  ),
  restrict(
    ['app/shared/kernel/**'],
    [
      crossing,
      { regex: '^(?!#shared/kernel/)', message: 'The kernel stands on nothing but itself.' },
    ]
  ),
  restrict(
    ['plugins/**'],
    [
      {
        regex: '^#|^(\\.\\./){3}|^@hisob/(?!(contract|exact-json)(/|$))',
        message: 'A plugin knows the contract, exact JSON and its own files only.',
      },
    ]
  ),
  restrict(
    ['resources/js/**/*.{ts,vue}'],
    [
      {
        regex: '^#|/(app|plugins|start|config)/',
        message: 'The browser knows generated types and routes, never server code.',
      },
    ]
  ),
]
