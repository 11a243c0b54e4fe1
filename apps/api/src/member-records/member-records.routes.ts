import {
  addMember,
  changeMember,
  listMemberRecords,
  memberRecordsCsv,
  previewMembership,
  readMemberRecord,
  restoreMember,
  savePopulations,
} from '@ratthall/contract/member-records';
import type { Desk } from '#http/desk.ts';
import { fail } from '#fail.ts';
import { medianChanges } from './consequences.ts';
import { membersCsv } from './member-csv.ts';
import type { MemberList } from './member-list.service.ts';
import type { MemberRecordsService } from './member-records.service.ts';
import type { RecordParts } from './record-parts.ts';

type Parts = {
  list: MemberList;
  records: MemberRecordsService;
  parts: Pick<RecordParts, 'repository' | 'board' | 'datasets'>;
};

export function registerMemberRecords(desk: Desk, { list, records, parts }: Parts): void {
  const reading = { action: 'members.read' } as const;
  const managing = { action: 'members.manage' } as const;

  desk.route(listMemberRecords, reading, () => list.read());

  desk.route(memberRecordsCsv, reading, async ({ setType }) => {
    setType('text/csv; charset=utf-8; header=present');
    return Buffer.from(membersCsv(await list.read()));
  });

  desk.route(readMemberRecord, reading, ({ params }) => records.read(params.code));

  desk.route(previewMembership, reading, async ({ params: { code }, query }) => {
    const area =
      (await parts.repository.area(code)) ??
      fail('member.not-found', { field: 'code', value: code, expected: 'the code of a municipality or region' });
    const dataset = parts.datasets.current();
    const people = (await parts.board.people()).filter(({ member }) => member === code);
    return {
      medians: medianChanges(dataset, area, query.present === 'yes'),
      groups: dataset.groups.filter(({ members }) => members.includes(code)).map(({ id }) => id),
      people: new Set(people.map(({ id }) => id)).size,
    };
  });

  desk.route(addMember, managing, ({ body }, { id }) => records.add(body, id));

  desk.route(changeMember, managing, ({ params, body }, { id }) => records.change(params.code, body, id));

  desk.route(savePopulations, managing, ({ params, body }, { id }) => records.savePopulations(params.code, body, id));

  desk.route(restoreMember, managing, ({ params, body }, { id }) => records.restore(params.code, body, id));
}
