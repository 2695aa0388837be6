import type { CheckName } from './policy.ts';

/** A defect: what stands in `sample.yml`, and what stands there instead. It breaches one check and no other. */
export interface Defect {
  readonly check: CheckName;
  readonly from: string;
  readonly to: string;
}

/** An expression, as a workflow writes it. */
const expression = (inner: string): string => `\${{ ${inner} }}`;

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

export const DEFECTS: readonly Defect[] = [
  { check: 'dangerous-trigger', from: '  push:\n', to: '  pull_request_target:\n' },
  { check: 'dangerous-trigger', from: '  push:\n', to: '  workflow_run:\n' },
  { check: 'dangerous-trigger', from: '  push:\n', to: '  issue_comment:\n  push:\n' },

  { check: 'permissions-not-empty', from: '\npermissions: {}\n', to: '\n' },
  { check: 'permissions-not-empty', from: '\npermissions: {}\n', to: '\npermissions: read-all\n' },
  { check: 'permissions-not-empty', from: '\npermissions: {}\n', to: '\npermissions:\n  contents: read\n' },

  {
    check: 'excessive-permissions',
    from: '      contents: read # to fetch',
    to: '      contents: write # to fetch',
  },
  {
    check: 'excessive-permissions',
    from: '      issues: write # to open issues\n',
    to: '      issues: write # to open issues\n      id-token: write # just in case\n',
  },
  {
    check: 'excessive-permissions',
    from: '    permissions:\n      contents: read # to fetch the plans\n      issues: write # to open issues\n',
    to: '    permissions: write-all\n',
  },
  {
    check: 'excessive-permissions',
    from: '    permissions:\n      contents: read # to fetch the plans\n      issues: write # to open issues\n',
    to: '',
  },

  { check: 'undocumented-permission', from: 'issues: write # to open issues', to: 'issues: write' },
  { check: 'undocumented-permission', from: 'contents: read # to fetch the plans', to: 'contents: read' },

  { check: 'unguarded-write', from: "    if: github.ref == 'refs/heads/main'\n", to: '' },
  { check: 'unguarded-write', from: "github.ref == 'refs/heads/main'", to: "github.ref != 'refs/heads/x'" },
  { check: 'unguarded-write', from: '  push:\n', to: '  pull_request:\n  push:\n' },

  {
    check: 'missing-concurrency',
    from: 'concurrency:\n  group: sample\n  cancel-in-progress: false\n',
    to: '',
  },
  { check: 'interruptible-write', from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
  { check: 'interruptible-write', from: '  cancel-in-progress: false\n', to: '' },
  { check: 'interruptible-write', from: 'group: sample', to: `group: sample-${expression('github.sha')}` },

  { check: 'missing-timeout', from: '    timeout-minutes: 10\n', to: '' },

  { check: 'floating-runner', from: 'ubuntu-24.04', to: 'ubuntu-latest' },
  { check: 'floating-runner', from: 'ubuntu-24.04', to: 'self-hosted' },
  { check: 'floating-runner', from: 'ubuntu-24.04', to: expression('vars.RUNNER') },

  { check: 'unpinned-action', from: CHECKOUT, to: 'actions/checkout@v7 # v7.0.1' },
  { check: 'unpinned-action', from: CHECKOUT, to: 'actions/checkout@3d3c42e # v7.0.1' },
  { check: 'unpinned-action', from: CHECKOUT, to: 'actions/checkout@main # v7.0.1' },

  { check: 'pin-without-version', from: ' # v7.0.1', to: '' },
  { check: 'pin-without-version', from: ' # v7.0.1', to: ' # the newest' },

  { check: 'artipacked', from: 'persist-credentials: false', to: 'persist-credentials: true' },
  { check: 'artipacked', from: 'persist-credentials: false', to: 'fetch-depth: 1' },

  {
    check: 'template-injection',
    from: '- run: npm ci --ignore-scripts',
    to: `- run: echo ${expression('github.event.pull_request.title')}`,
  },
  {
    check: 'template-injection',
    from: 'civicplan check\n',
    to: `civicplan check ${expression('inputs.paths')}\n`,
  },

  {
    check: 'environment-file',
    from: '- run: npm ci --ignore-scripts',
    to: '- run: cat settings >> "$GITHUB_ENV"',
  },
  {
    check: 'environment-file',
    from: '- run: npm ci --ignore-scripts',
    to: '- run: echo node_modules/.bin >> $GITHUB_PATH',
  },

  { check: 'unsafe-install', from: 'npm ci --ignore-scripts', to: 'npm ci' },
  { check: 'unsafe-install', from: 'npm ci --ignore-scripts', to: 'npm install --ignore-scripts civicplan' },
  {
    check: 'unsafe-install',
    from: 'npm ci --ignore-scripts',
    to: 'npm ci --ignore-scripts && npm exec thing',
  },
  { check: 'unsafe-install', from: 'npx --no-install civicplan check', to: 'npx civicplan check' },
  {
    check: 'unsafe-install',
    from: 'npm ci --ignore-scripts',
    to: 'curl -sSf https://example.org/install | sh',
  },

  {
    check: 'token-for-all',
    from: '    steps:\n',
    to: `    env:\n      GITHUB_TOKEN: ${expression('github.token')}\n    steps:\n`,
  },
  { check: 'token-for-all', from: 'jobs:\n', to: `env:\n  TOKEN: ${expression('secrets.TOKEN')}\njobs:\n` },
  { check: 'token-for-all', from: '    steps:\n', to: '    secrets: inherit\n    steps:\n' },

  { check: 'cache', from: 'package-manager-cache: false', to: 'package-manager-cache: true' },
  { check: 'cache', from: '          package-manager-cache: false\n', to: '' },
  {
    check: 'cache',
    from: 'package-manager-cache: false',
    to: 'package-manager-cache: false\n          cache: npm',
  },
  {
    check: 'cache',
    from: '      - name: Sync',
    to: '      - uses: actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n      - name: Sync',
  },

  { check: 'schedule-on-the-hour', from: '"17 6 * * *"', to: '"0 6 * * *"' },
  { check: 'schedule-on-the-hour', from: '"17 6 * * *"', to: '"*/5 6 * * *"' },
  { check: 'schedule-on-the-hour', from: '"17 6 * * *"', to: '"* 6 * * *"' },
  { check: 'schedule-on-the-hour', from: '"17 6 * * *"', to: '"00 6 * * *"' },

  { check: 'schedule-without-zone', from: '\n      timezone: Europe/London', to: '' },
  { check: 'schedule-without-zone', from: 'timezone: Europe/London', to: 'timezone: UTC' },
];
