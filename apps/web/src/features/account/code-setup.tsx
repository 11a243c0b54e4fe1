import { useEffect, useRef } from 'react';
import { encode } from 'uqr';
import { useDeskTexts } from '#i18n/language.ts';
import { refusalOf } from '#queries/refusal.ts';
import { sendTurnOn } from '#queries/two-factor.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import styles from './account.module.css';

type Props = {
  secret: string;
  address: string;
  onTurnedOn: (codes: string[]) => Promise<void>;
  onCancel: () => void;
};

/** The key for an app, to be read by its camera or typed by hand, and a first code that shows that it has arrived. */
export function CodeSetup({ secret, address, onTurnedOn, onCancel }: Props) {
  const { account } = useDeskTexts();
  const explained = useExplained();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {account.codeScan}
      </h3>
      <p>{account.codeScanLead}</p>
      <QrCode text={address} label={account.codeQr} />
      <p className={styles.key}>
        {account.codeKey}: <code>{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
      </p>
      <CopyText name={account.codeKeyCopy} textAt={() => secret} />
      <p>
        <a href={address}>{account.codeOpenApp}</a>
      </p>
      <Form
        submit={account.codeConfirm}
        check={(values) =>
          /^\s*(\d\s*){6}$/.test(textOf(values, 'code')) ? [] : [{ field: 'code', text: account.codeMissing }]
        }
        send={async (values) => {
          try {
            const { codes } = await sendTurnOn(textOf(values, 'code').trim());
            await onTurnedOn(codes);
            return [];
          } catch (error) {
            return explained(refusalOf(error), { code: account.codeMissing });
          }
        }}
      >
        <Field
          name="code"
          label={account.code}
          hint={account.codeHint}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={40}
        />
      </Form>
      <p className={styles.cancel}>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {account.codeCancel}
        </button>
      </p>
    </>
  );
}

const quiet = 2;

/** Black on white whatever the colours of the page, or no camera could read it. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: quiet });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
