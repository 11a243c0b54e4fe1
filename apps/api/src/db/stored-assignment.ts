import type { Assignment, Role } from '@ratthall/domain/permissions';

/** A role as it is stored, where '' stands for no member. */
export function storedAssignment({ role, member }: Assignment): { role: Role; member: string } {
  return { role, member: member ?? '' };
}
