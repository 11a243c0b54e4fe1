import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { serve } from '#threads/serve.ts';
import { createCoverage } from './font-coverage.ts';
import type { TypstDocument } from './typst.ts';

const templates = fileURLToPath(new URL('templates', import.meta.url));
/** Need not exist: whatever a document may read is put there in memory. */
const workspace = '/typst';

const fontFiles = [
  ...['400Regular/SourceSans3_400Regular', '400Regular_Italic/SourceSans3_400Regular_Italic'].map(inSans),
  ...['600SemiBold/SourceSans3_600SemiBold', '700Bold/SourceSans3_700Bold'].map(inSans),
  ...['400Regular/SourceSerif4_400Regular', '600SemiBold/SourceSerif4_600SemiBold'].map(inSerif),
];

function inSans(name: string): string {
  return fontFile('source-sans-3', name);
}

function inSerif(name: string): string {
  return fontFile('source-serif-4', name);
}

function fontFile(family: string, name: string): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve(`@expo-google-fonts/${family}/package.json`)), `${name}.ttf`);
}

const fontBlobs = fontFiles.map((file) => readFileSync(file));
const { withKnownLetters } = createCoverage(fontBlobs[0]!);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
for (const name of readdirSync(templates)) {
  compiler.addSource(`${workspace}/${name}`, readFileSync(join(templates, name), 'utf8'));
}

serve<TypstDocument>((document) => new Uint8Array(toPdf(document)));

function toPdf({ template, data }: TypstDocument): Buffer {
  const inputs = { data: JSON.stringify(withKnownLetters(data)) };
  try {
    const compiled = compiler.compile({ mainFilePath: `${workspace}/${template}.typ`, inputs });
    if (compiled.result === null) throw new Error(messagesOf(compiled.takeError()));
    // A font that is not there is only warned of, and the text would be left out.
    const warnings = compiled.takeWarnings();
    if (warnings) throw new Error(messagesOf(warnings));
    return compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 });
  } catch (error) {
    throw new Error(ruleBroken(error), { cause: error });
  } finally {
    // What it remembers of a document is of no use for the next, and would grow without end.
    compiler.evictCache(0);
  }
}

type Diagnostics = { shortDiagnostics: { message: string; path?: string }[] } | null;

function messagesOf(diagnostics: Diagnostics): string {
  return diagnostics?.shortDiagnostics.map(({ message, path }) => `${path}: ${message}`).join('; ') ?? 'no document';
}

/** What breaks a rule of PDF/UA is told as the compiler's own notes, of which only the message is for people. */
function ruleBroken(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map(
    ([, quoted]) => JSON.parse(quoted!) as string,
  );
  return messages.join('; ') || text;
}
