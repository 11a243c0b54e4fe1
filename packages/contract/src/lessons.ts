import * as Type from 'typebox';
import { IndicatorId, Localized, MemberCode, nullable } from './scalars.ts';

/** What a member did that others can learn from, and whom to ask. */
export const GoodExample = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  member: MemberCode,
  indicator: IndicatorId,
  title: Localized,
  text: Localized,
  url: nullable(Type.String()),
  contact: nullable(
    Type.Object({ name: Type.String(), email: nullable(Type.String()), phone: nullable(Type.String()) }),
  ),
});
