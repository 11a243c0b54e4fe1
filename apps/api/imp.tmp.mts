const t = process.hrtime.bigint();
const ms = () => Number((process.hrtime.bigint() - t) / 1000000n);
for (const m of process.argv.slice(2)) {
  const b = ms();
  await import(m);
  console.log(m.split('/node_modules/').pop(), ms() - b, 'ms', 'rss', (process.memoryUsage.rss() / 1e6) | 0);
}
