import type { Indicator } from '@ratthall/domain/indicator';
import { useDeskTexts } from '#i18n/language.ts';
import { TwoTexts } from './two-texts.tsx';

type Props = { indicator: Indicator; onChange: (changes: Partial<Indicator>) => void };

/** Everything of an indicator that is words. */
export function TextFields({ indicator, onChange }: Props) {
  const { texts } = useDeskTexts().catalogue;
  const { name, description, unitName, inputs, scopes, definitions } = indicator;
  const at = <T,>(all: readonly T[], i: number, changes: Partial<T>): T[] =>
    all.map((one, place) => (place === i ? { ...one, ...changes } : one));
  return (
    <>
      <TwoTexts legend={texts.name} value={name} onChange={(value) => onChange({ name: value })} />
      <TwoTexts
        legend={texts.description}
        value={description}
        rows={4}
        onChange={(value) => onChange({ description: value })}
      />
      <TwoTexts legend={texts.unitName} value={unitName} onChange={(value) => onChange({ unitName: value })} />
      {inputs.map((input, i) => (
        <TwoTexts
          key={input.id}
          legend={texts.input(input.id)}
          value={input.name}
          onChange={(value) => onChange({ inputs: at(inputs, i, { name: value }) })}
        />
      ))}
      {scopes.map((scope, i) => (
        <TwoTexts
          key={scope.id}
          legend={texts.scope(scope.id)}
          value={scope.name}
          onChange={(value) => onChange({ scopes: at(scopes, i, { name: value }) })}
        />
      ))}
      {definitions.map(({ version, reason }, i) => (
        <TwoTexts
          key={version}
          legend={texts.reason(version)}
          value={reason}
          rows={2}
          onChange={(value) => onChange({ definitions: at(definitions, i, { reason: value }) })}
        />
      ))}
    </>
  );
}
