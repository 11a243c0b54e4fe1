import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { editionFile } from '#queries/downloads.ts';
import { readEdition } from '#queries/edition.ts';
import type { Member } from '#queries/members.ts';
import styles from './edition-files.module.css';

const files = ['report.pdf', 'workbook.xlsx', 'slides.pptx'] as const;

type Props = { member: Member; catalogue: Catalogue };

/** What a member can take away of an edition: of the one that is shown, or the one in force. Nothing before the first. */
export function MemberFiles({ member, catalogue }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.editions.downloads;
  const edition = readEdition() ?? catalogue.newestEdition?.id;
  if (edition === undefined) return null;
  return (
    <section aria-labelledby="ladda-ner">
      <h2 id="ladda-ner">{words.ofMember(member.name)}</h2>
      <p className={styles.text}>{words.ofMemberLead(edition)}</p>
      <ul className={styles.memberFiles}>
        {files.map((file) => (
          <li key={file}>
            <a href={editionFile(edition, `members/${member.code}/${file}`, language)} download>
              {words.memberFiles[file]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
