import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { isDone } from '@ratthall/domain/entry';
import { ProfileList } from '#features/member-profile/profile-list.tsx';
import { findingOf } from '#features/member-profile/profile-finding.ts';
import { WhatChanged } from '#features/report/what-changed.tsx';
import { peerGroupOf } from '#findings/peer-group.ts';
import { summarySentences } from '#findings/summary.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { previewQuery, reportQuery } from '#queries/entries.ts';
import { membersQuery, profileQuery } from '#queries/members.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/rapportera/$slug/klart');
const pageHeight = 640;

/** What do the figures say, now that they have been reported? */
export function ReportDonePage() {
  const words = useDeskTexts().report;
  const { language } = useSpeech();
  const { slug } = route.useParams();
  const { year } = route.useSearch();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const member = members.members.find((one) => one.slug === slug);
  const code = member?.code ?? '';
  const reportReply = useQuery(reportQuery(code, year));
  const previewReply = useQuery(previewQuery(code, year, undefined));
  const { data: before } = useQuery(profileQuery(code, {}));
  const [report, preview] = [reportReply.data, previewReply.data];
  if (!member) return null;
  const error = reportReply.error ?? previewReply.error;
  const opening = <h1>{words.doneTitle(member.name)}</h1>;
  if (error) {
    return (
      <Failure reply={replyOf(error)} onRetry={() => void Promise.all([reportReply.refetch(), previewReply.refetch()])}>
        {opening}
      </Failure>
    );
  }
  if (!report || !preview) return <Skeleton height={pageHeight} />;

  const done = report.entries.filter(({ entry }) => isDone(entry?.status ?? null));
  const left = report.entries.filter(({ entry, isAsked }) => isAsked && !isDone(entry?.status ?? null)).length;
  const isPublic = report.entries.every(({ entry }) => entry === null || entry.status === 'approved');
  const entries = preview.indicators.flatMap((profile) => {
    const indicator = catalogue.indicators.find(({ id }) => id === profile.id);
    return indicator && profile.latest !== null ? [{ profile, indicator }] : [];
  });
  const about = {
    member: preview.member,
    peers: peerGroupOf(preview.peers.choice, preview.member, catalogue.groups),
    dataVersion: catalogue.dataVersion,
    updatedAt: catalogue.updatedAt,
  };
  const findings = entries.map((entry) => findingOf(entry, about));
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        {opening}
        <p className={styles.lead}>
          {done.length > 0 ? words.doneThanks(done.length, report.year) : words.doneNone(report.year)}{' '}
          {left > 0 && words.doneLeft(left)} {summarySentences(member.name, findings, language).join(' ')}
        </p>
        <p className={styles.notice}>{done.length > 0 && isPublic ? words.doneAllPublic : words.doneNotPublic}</p>
        <p>
          <Link to="/rapportera/$slug" params={{ slug }} search={(old) => ({ ...old, year: report.year })}>
            {words.doneBack}
          </Link>
        </p>
      </section>
      {before && <WhatChanged report={report} preview={preview} before={before} catalogue={catalogue} />}
      <section aria-labelledby="profile">
        <h2 id="profile">{words.profileTitle}</h2>
        <ProfileList name={member.name} entries={entries} sources={catalogue.sources} about={about} />
      </section>
    </div>
  );
}
