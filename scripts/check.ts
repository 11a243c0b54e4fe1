/** `npm run check`: types, lint, format, dead code, texts, data, migrations and dependencies. Says what failed, and fails with it. */
import { spawnSync } from 'node:child_process';

const checks: [name: string, ...command: string[]][] = [
  ['types: domain', 'tsc', '-p', 'packages/domain'],
  ['types: contract', 'tsc', '-p', 'packages/contract'],
  ['types: api', 'tsc', '-p', 'apps/api'],
  ['types: web', 'tsc', '-p', 'apps/web'],
  ['types: journeys', 'tsc', '-p', 'apps/web/e2e'],
  ['types: scripts', 'tsc', '-p', 'scripts'],
  ['lint', 'oxlint'],
  ['format', 'oxfmt', '--check'],
  ['dead code', 'knip'],
  ['texts', 'tsx', 'scripts/check-texts.ts'],
  ['data', 'tsx', 'scripts/check-data.ts'],
  ['migrations', 'tsx', 'scripts/generate-migrations.ts', '--check'],
  ['dependencies', 'tsx', 'scripts/check-dependencies.ts'],
];

const failed = checks.filter(([name, ...command]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], { encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  // What could not be checked is said, and does not pass in silence.
  else for (const note of stdout.match(/^note: .*$/gm) ?? []) console.log(`        ${note}`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\n${failed.length} of ${checks.length} checks failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
console.log(`\nAll ${checks.length} checks passed.`);
