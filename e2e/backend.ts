import { expect } from './visitor.ts';

interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the body is JSON, which may be anything.
  readonly body: any;
}

/** Somebody's game speaking to the backend that was downloaded. */
export class Client {
  private token: string | undefined;

  constructor(private readonly address: string) {}

  async asks(method: string, path: string, body?: unknown): Promise<Reply> {
    const response = await fetch(this.address + path, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }

  async registers(username: string, password: string): Promise<void> {
    const { status, body } = await this.asks('POST', '/api/auth/register', {
      username,
      password,
      display_name: '미나',
    });
    expect(status, JSON.stringify(body)).toBe(201);
    this.token = body.token;
  }
}

/** A member registers, saves, loads, is refused a stale save, and leaves with everything deleted. */
export async function memberComesAndGoes(address: string): Promise<void> {
  const mina = new Client(address);
  const password = 'moonlit-Harbor-27';
  await mina.registers('mina', password);
  expect((await mina.asks('GET', '/api/profile')).body.display_name).toBe('미나');

  const game = { level: 3, items: ['칼', 'sword'] };
  expect((await mina.asks('PUT', '/api/saves/1', { version: 0, data: game })).status).toBeLessThan(300);
  expect((await mina.asks('GET', '/api/saves/1')).body).toMatchObject({ version: 1, data: game });

  const stale = await mina.asks('PUT', '/api/saves/1', { version: 0, data: { level: 1 } });
  expect(stale.status).toBe(409);
  expect(stale.body.error.code).toBe('stale_version');
  expect((await mina.asks('GET', '/api/saves/1')).body.data).toEqual(game);

  expect((await mina.asks('POST', '/api/profile/delete', { password })).status).toBeLessThan(300);
  expect((await mina.asks('GET', '/api/saves/1')).status).toBe(401);
  expect((await mina.asks('POST', '/api/auth/login', { username: 'mina', password })).status).not.toBe(200);
}

const operations = `register logIn logOut readProfile updateProfile deleteAccount listSaves readSave writeSave
  deleteSave submitScore readLeaderboard`.split(/\s+/);

export async function describesItself(address: string): Promise<void> {
  const client = new Client(address);
  expect((await client.asks('GET', '/health/ready')).status).toBe(200);
  const { paths } = (await client.asks('GET', '/openapi.json')).body;
  const ids = Object.values<Record<string, { operationId?: string }>>(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(ids).toEqual(expect.arrayContaining(operations));
}
