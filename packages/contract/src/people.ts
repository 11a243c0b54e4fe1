import { roles } from '@ratthall/domain/permissions';
import * as Type from 'typebox';
import { MemberCode, nullable } from './scalars.ts';

export const PersonId = Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'The id of a person' });

export const Email = Type.String({
  pattern: '^[^\\s@<>"]+@[^\\s@<>"]+\\.[^\\s@<>".]{2,}$',
  maxLength: 200,
  description: 'An e-mail address such as namn@kommun.se',
});

export const NewPassword = Type.String({
  minLength: 12,
  maxLength: 128,
  description: 'At least 12 characters; any characters, and a sentence does well',
});

export const PersonName = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: '\\S',
  description: 'First and last name',
});

export const Role = Type.Enum([...roles]);

/** A role at a member, or in the network as a whole, where `member` is null. */
export const Assignment = Type.Object(
  { role: Role, member: nullable(MemberCode) },
  { additionalProperties: false, description: 'A role, with the code of the member it is at; null for the network' },
);

export type Assignment = Type.Static<typeof Assignment>;

/** A colleague as others see one. */
export const PersonRef = Type.Object({ id: Type.String(), name: Type.String() });

export type PersonRef = Type.Static<typeof PersonRef>;
