import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A program other than ours that opens what we have made: it converts a file, and gives what comes out by name. */
export type Reader = { name: string; convert: (file: Buffer, from: string, to: string) => Record<string, Buffer> };

const patient = 120_000;

/** The programs that are installed here and can open Office files without a screen; none where there is none. */
export function officeReaders(): Reader[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const program = folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path));
  return program === undefined ? [] : [{ name: 'LibreOffice', convert: convertBy(program) }];
}

const convertBy =
  (program: string): Reader['convert'] =>
  (file, from, to) => {
    // A profile of its own, so that it neither waits for another one nor changes anybody's.
    const folder = mkdtempSync(join(tmpdir(), 'ratthall-office-'));
    try {
      writeFileSync(join(folder, `file.${from}`), file);
      const { status, stderr } = spawnSync(
        program,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--norestore',
          '--convert-to',
          to,
          '--outdir',
          join(folder, 'out'),
          join(folder, `file.${from}`),
        ],
        { encoding: 'utf8', timeout: patient },
      );
      if (status !== 0) throw new Error(`it could not be opened: ${stderr}`);
      const made = readdirSync(join(folder, 'out'));
      return Object.fromEntries(made.map((name) => [name, readFileSync(join(folder, 'out', name))]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
