import { acceptInvitation, invite } from '@ratthall/contract/invitations';
import { giveRole } from '@ratthall/contract/people';
import type { FastifyInstance } from 'fastify';
import { demoPassword, demoPeople, invited } from './people.ts';
import { visitTo, type Visit } from './visit.ts';

/** Everybody at the demo network by address, each signed in. */
export type People = ReadonlyMap<string, Visit>;

/** Makes the accounts as they are always made: the first by the link that a start prints, the others by invitation. */
export async function makePeople(app: FastifyInstance, firstLink: string): Promise<People> {
  const people = new Map<string, Visit>();
  const [first, ...others] = demoPeople;
  if (!first) return people;
  const accept = async (link: string, { name, email }: { name: string; email?: string }) => {
    const visit = visitTo(app);
    const account = { name, password: demoPassword, language: 'sv', ...(email && { email }) };
    const { person } = await visit.ask(acceptInvitation, {
      body: { token: link.slice(link.indexOf('#') + 1), account },
    });
    return { visit, id: person?.id ?? '' };
  };
  const { visit: administrator } = await accept(firstLink, first);
  people.set(first.email, administrator);
  for (const { email, name, assignment, also = [] } of others) {
    const { link } = await administrator.ask(invite, { body: { email, ...assignment, language: 'sv' } });
    const { visit, id } = await accept(link ?? '', { name });
    people.set(email, visit);
    for (const member of also) {
      await administrator.ask(giveRole, { params: { person: id }, body: { role: assignment.role, member } });
    }
  }
  await administrator.ask(invite, { body: { email: invited.email, ...invited.assignment, language: 'sv' } });
  return people;
}
