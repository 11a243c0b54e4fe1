import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { htmlOf, textOf, type Letter } from './letter.ts';

export type Language = 'sv' | 'en';

export type MailConfig = {
  /** The server that takes our mail; null where letters are put in `outbox` instead. */
  smtpUrl: string | null;
  from: string;
  /** The folder for letters that are not sent. */
  outbox: string;
};

type Settings = MailConfig & {
  /** Told where a letter lies that was not sent, and what went wrong with one that should have been. */
  say: (line: string) => void;
};

export type Mailer = ReturnType<typeof createMailer>;

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends letters by SMTP or, without a server, puts them in a folder as files that any mail program opens. */
export function createMailer({ smtpUrl, from, outbox, say }: Settings) {
  const underWay = new Set<Promise<boolean>>();
  const transport = smtpUrl === null ? null : createTransport({ url: smtpUrl, ...patience });
  const paper = createTransport({ streamTransport: true, buffer: true });

  const deliver = async (to: string, language: Language, letter: Letter): Promise<boolean> => {
    const mail = {
      from,
      // As an object: what stands in it is one address, whatever its characters.
      to: { name: '', address: to },
      subject: letter.subject,
      text: textOf(letter),
      html: htmlOf(letter, language),
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    };
    try {
      if (transport !== null) await transport.sendMail(mail);
      else await put((await paper.sendMail(mail)).message as Buffer, to);
      return true;
    } catch (error) {
      say(`a letter could not be sent: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  };

  const put = async (letter: Buffer, to: string): Promise<void> => {
    const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const file = join(outbox, `${time}-${to.replaceAll(/[^\w.@-]/g, '_')}-${randomBytes(3).toString('hex')}.eml`);
    await mkdir(outbox, { recursive: true });
    await writeFile(file, letter, { mode: 0o600 });
    say(`a letter lies in ${file}`);
  };

  return {
    /** Whether the letter was taken: by the server, or by the folder. It never throws. */
    async send(to: string, language: Language, letter: Letter): Promise<boolean> {
      const delivery = deliver(to, language, letter);
      underWay.add(delivery);
      const isTaken = await delivery;
      underWay.delete(delivery);
      return isTaken;
    },

    /** Comes back when nothing is under way any more: before the service closes. */
    async idle(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
