import { editionIdPattern } from '@ratthall/domain/edition';
import { missingReasons, flags } from '@ratthall/domain/observation';
import { peersPattern } from '@ratthall/domain/peers';
import * as Type from 'typebox';

export const MemberCode = Type.String({
  pattern: '^[0-9]{4}$',
  description: 'Four digits: the official municipality code, or the code of a region (00 and its county code)',
});

export const AreaCode = Type.String({
  pattern: '^([0-9]{4}|NETWORK)$',
  description: 'A member, the nation (0000) or the network itself (NETWORK)',
});

export const IndicatorId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });

export const SetId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });

export const EditionId = Type.String({
  pattern: editionIdPattern,
  description: 'A published edition, such as 2026.1: the year, and its number within the year',
});

export const Year = Type.Integer({ minimum: 1900, maximum: 2100 });

export const Day = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'A date such as 2026-03-31',
});

export const DataVersion = Type.String({ description: 'Moves whenever a public figure changes' });

export const Localized = Type.Object({ sv: Type.String(), en: Type.String() });

export const Polarity = Type.Enum(['higher', 'lower', 'none']);

export const MemberKind = Type.Enum(['municipality', 'region']);

export const MissingReason = Type.Enum([...missingReasons]);

export const Flag = Type.Enum([...flags]);

export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const PeersQuery = Type.String({
  pattern: peersPattern,
  description:
    'all, county, skr, size, neighbours, similar, group- and the id of a named group, or up to two hundred member codes with commas between them',
  default: 'all',
});

/** Any text but one with a null character in it, which a database cannot keep. */
export const freeText = (maxLength: number, description: string) =>
  Type.String({ maxLength, pattern: '^[^\\u0000]*$', description });

/** What stands after the # of a link that was sent: 256 random bits. */
export const Token = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: 'The end of the link that was sent' });

/** For an endpoint that takes no parameters: any that is sent is refused by name. */
export const NoQuery = Type.Object({}, { additionalProperties: false });
