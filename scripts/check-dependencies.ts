/** Asks the package registry whether anything that the service runs on has a known weakness of some weight. */
import { spawnSync } from 'node:child_process';

type Report = {
  vulnerabilities?: Record<string, { severity: string; range: string }>;
  metadata?: { vulnerabilities: Record<string, number> };
};

const grave = ['high', 'critical'];

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 });
const report = reportIn(stdout);

if (report?.metadata === undefined) {
  // Without the network there is nothing to know, and nothing to fail with.
  console.log('note: the registry did not answer, so known weaknesses of dependencies were not looked for.');
} else {
  const found = Object.entries(report.vulnerabilities ?? {}).filter(([, { severity }]) => grave.includes(severity));
  for (const [name, { severity, range }] of found) console.error(`${name} ${range} has a weakness that is ${severity}`);
  if (found.length > 0) process.exit(1);
}

function reportIn(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}
