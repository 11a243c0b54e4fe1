/** Somebody with a browser at a provider's pages: follows where they lead, keeps cookies, and sends their forms. */
export async function signInAtProvider(address: string, account: string, act: 'sign-in' | 'cancel' = 'sign-in') {
  const cookies = new Map<string, string>();
  const issuer = new URL(address).origin;
  const visit = async (to: string, form?: Record<string, string>): Promise<Response> => {
    const reply = await fetch(to, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return reply;
  };
  let reply = await visit(address);
  for (let steps = 0; steps < 12; steps++) {
    const location = reply.headers.get('location');
    if (location !== null) {
      const next = new URL(location, reply.url);
      if (next.origin !== issuer) return next.search;
      reply = await visit(next.href);
      continue;
    }
    const page = await reply.text();
    const abort = /href="([^"]+\/abort)"/.exec(page)?.[1];
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined) throw new Error(`The provider says: ${page.slice(0, 400)}`);
    if (act === 'cancel' && abort !== undefined) reply = await visit(new URL(abort, issuer).href);
    else reply = await visit(new URL(action, issuer).href, { prompt, login: account, password: 'any' });
  }
  throw new Error('The provider never leads back');
}
