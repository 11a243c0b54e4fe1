import Client from 'better-sqlite3';

type Written = { member: string; indicator: string; revision: number; value: number };

/** What the service has said that it has written. */
export type Acknowledged = { saves: Written[]; approvals: Written[] };

type Row = { member: string; indicator: string; revision: number; status: string; value: number };

/** What is in the database, against what was acknowledged. */
export function findings(file: string, { saves, approvals }: Acknowledged) {
  const client = new Client(file);
  const rows = client
    .prepare(
      `select member, indicator, revision, status, json_extract(content, '$.value') as value from entry_revisions`,
    )
    .all() as Row[];
  const published = client
    .prepare(`select area as member, indicator, value from value_revisions where source = 'member'`)
    .all() as Pick<Row, 'member' | 'indicator' | 'value'>[];
  const versions = client.prepare(`select count(*) as n from data_versions where cause = 'approval'`).get() as {
    n: number;
  };
  const integrity = (client.pragma('integrity_check') as { integrity_check: string }[])[0]?.integrity_check;
  const strays = (client.pragma('foreign_key_check') as unknown[]).length;
  client.close();

  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const isThere = (written: Written): boolean => byKey.get(keyOf(written))?.value === written.value;
  const lost = [...saves, ...approvals].filter((written) => !isThere(written)).length;
  const batches = new Map<string, number>();
  for (const { member, indicator, value } of rows) {
    const batch = `${member} ${value}`;
    if (indicator !== 'certified-forest') batches.set(batch, (batches.get(batch) ?? 0) + 1);
  }
  const half = [...batches.values()].filter((entries) => entries !== 3).length;
  const approved = rows.filter(({ status }) => status === 'approved');
  const gaps = rows.filter(
    (row) => row.revision > 1 && !byKey.has(keyOf({ ...row, revision: row.revision - 1 })),
  ).length;
  const halfApproved = Math.abs(approved.length - published.length) + Math.abs(approved.length - versions.n);
  return {
    counts: {
      'saves acknowledged (entries, three at a time)': saves.length,
      'approvals acknowledged': approvals.length,
      'acknowledged and not there': lost,
      'saves there in part': half,
      'approved, but not public, or the other way': halfApproved,
      'revisions without the one before': gaps,
      'written, and the answer never came': rows.filter(isUnheardOf(saves, approvals)).length,
    },
    integrity,
    strays,
    isSound: lost + half + halfApproved + gaps + strays === 0 && integrity === 'ok' && saves.length > 0,
  };
}

/** Of the approvals only the last step is counted: those before it are saved in the same way. */
function isUnheardOf(saves: readonly Written[], approvals: readonly Written[]) {
  const heard = new Set([...saves, ...approvals].map(keyOf));
  return (row: Row): boolean =>
    (row.indicator !== 'certified-forest' || row.status === 'approved') && !heard.has(keyOf(row));
}

function keyOf({ member, indicator, revision }: { member: string; indicator: string; revision: number }): string {
  return `${member} ${indicator} ${revision}`;
}
