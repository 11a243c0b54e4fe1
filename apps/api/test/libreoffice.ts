import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A program other than ours that opens what we have made: it converts a file, and gives what comes out by name. */
export type Reader = { name: string; convert: (file: Buffer, from: string, to: string) => Record<string, Buffer> };

const patient = 120_000;

/** What is opened, and the part of the program that opens it: each is installed by itself. */
const parts = { workbooks: 'libsclo.so', slides: 'libsdlo.so' };

/** The programs that are installed here and open these files without a screen; none where there is none. */
export function officeReaders(of: keyof typeof parts): Reader[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const program = folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path));
  const isThere = program !== undefined && existsSync(join(dirname(realpathSync(program)), parts[of]));
  return isThere ? [{ name: 'LibreOffice', convert: convertBy(program) }] : [];
}

const convertBy =
  (program: string): Reader['convert'] =>
  (file, from, to) => {
    // A profile of its own, so that it neither waits for another one nor changes anybody's.
    const folder = mkdtempSync(join(tmpdir(), 'ratthall-office-'));
    const [input, output] = [join(folder, `file.${from}`), join(folder, 'out')];
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    try {
      writeFileSync(input, file);
      const { status, stderr } = spawnSync(
        program,
        [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', output, input],
        { encoding: 'utf8', timeout: patient },
      );
      // It ends well, and makes nothing, when it could not read the file.
      if (status !== 0 || !existsSync(output)) throw new Error(`it could not be opened: ${stderr}`);
      return Object.fromEntries(readdirSync(output).map((name) => [name, readFileSync(join(output, name))]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
