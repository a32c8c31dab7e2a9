import tseslint from 'typescript-eslint'
import { configApp } from '@adonisjs/eslint-config'
import { vue } from '@adonisjs/eslint-config/vue'
import { boundaries } from './eslint.boundaries.js'

const BROWSER = ['resources/js/**/*.{ts,vue}']

/** The preset knows `inertia/**` only: aim its Vue blocks at our browser code. */
const browser = vue.map((block) =>
  block.files?.some((glob) => glob.startsWith('inertia/')) ? { ...block, files: BROWSER } : block
)

const CLOCK = 'Only app/shared/clock.ts asks for the time; pass it on as an argument.'
const NO_NUMBERS = 'Money and energy are bigint: parse text with the kernel.'

const houseRules = [
  {
    files: ['app/**/*.ts', 'start/**/*.ts', 'plugins/*/src/**/*.ts'],
    ignores: ['app/shared/commands/**'],
    rules: {
      'curly': ['error', 'multi-line'],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'complexity': ['error', 13],
      'max-params': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    files: ['app/**/*.ts'],
    ignores: ['app/shared/clock.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: CLOCK,
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
        {
          selector: "CallExpression[callee.object.name='DateTime'][callee.property.name='now']",
          message: CLOCK,
        },
        { selector: "CallExpression[callee.name='parseFloat']", message: NO_NUMBERS },
        {
          selector:
            "ExpressionStatement > AwaitExpression > CallExpression[callee.property.name='allows']",
          message: 'The answer of allows() is thrown away: use authorize().',
        },
      ],
    },
  },
  {
    files: [
      'app/**/*.ts',
      'start/**/*.ts',
      'bin/**/*.ts',
      'plugins/*/src/**/*.ts',
      'tests/**/*.ts',
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: BROWSER,
    rules: {
      'vue/require-default-prop': 'off',
      'vue/no-dupe-keys': 'off',
      'vue/component-api-style': 'off',
    },
  },
  {
    files: ['**/*.{ts,vue}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'curly': ['error', 'multi-line'],
      '@stylistic/max-len': 'off',
      '@typescript-eslint/naming-convention': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@unicorn/no-await-expression-member': 'off',
    },
  },
]

export default configApp(
  { ignores: ['tmp/**', '**/*.d.ts', '.adonisjs/**', 'database/schema.ts', 'public/**'] },
  ...browser,
  ...boundaries,
  ...houseRules
)
