/** Checks the folder data/ without a database: the same checks as a load makes. Prints what is wrong and fails. */
import { paths } from '@ratthall/api/config';
import { checkDataFiles } from '@ratthall/api/loading/check-data-files';
import { problemLines } from '@ratthall/api/loading/problem';
import { readDataFiles } from '@ratthall/api/loading/read-data-files';

const { files, problems: unreadable } = await readDataFiles(paths.data);
const { seed, warnings, problems: wrong } = checkDataFiles(files, new Date().getFullYear());
const problems = [...unreadable, ...wrong];

for (const line of warnings.length > 0 ? problemLines(warnings) : []) console.log(`unusual  ${line}`);
for (const line of problems.length > 0 ? problemLines(problems) : []) console.error(`wrong  ${line}`);
console.log(`${seed.values.length} values checked: ${problems.length} things wrong, ${warnings.length} unusual.`);
if (problems.length > 0) process.exitCode = 1;
