import { createHash, randomBytes } from 'node:crypto';

/** Hashes that accounts take in turn: each of so many accounts has a salt of its own, the next ones share it with the first. */
const ownSalts = 32;

/** What the accounts of a run are given. */
export interface Password {
  /** bcrypt hash; empty where nobody may log in and none was made. */
  hash: string;
  /** bcrypt hashes of the same password, each with its own salt; empty until a file asks for them. */
  accountHashes: string[];
  /** In clear text, where it is known: to make further hashes of. Never stored, never printed. */
  clear?: string;
  /** Made up just now: to be shown once. */
  generated?: string;
}

/** What earlier runs have stored. */
export interface StoredPassword {
  hash?: string;
  accountHashes?: string;
}

/**
 * Settles the password of demo accounts: the one asked for, else the one whose hash the database has, else a new one.
 * @param accounts false: nobody is to log in, so that no password is made up
 */
export async function settlePassword(
  wanted: string | undefined,
  stored: StoredPassword,
  { rng, accounts }: { rng: string; accounts: boolean },
): Promise<Password> {
  const known = stored.hash ? { hash: stored.hash, accountHashes: listOf(stored.accountHashes) } : undefined;
  if (wanted === undefined && known) return known;
  if (!accounts) return known ?? { hash: '', accountHashes: [] };
  // Loaded only where a hash is made or compared: a satisfied run need not pay for it.
  const { compare } = await import('@node-rs/bcrypt');
  if (wanted !== undefined && known && (await compare(wanted, known.hash)))
    return { ...known, clear: wanted };
  const generated = wanted === undefined ? randomBytes(9).toString('base64url') : undefined;
  const clear = wanted ?? generated!;
  return { hash: await hashPassword(clear, rng), accountHashes: [], clear, generated };
}

/** Hashes of one password, each with a salt of its own. Takes a second: to be called once, where a file asks for them. */
export function hashForAccounts(clear: string, rng: string): Promise<string[]> {
  return Promise.all(
    Array.from({ length: ownSalts }, (_, index) => hashPassword(clear, `${rng}/${index + 1}`)),
  );
}

function listOf(text: string | undefined): string[] {
  return text ? text.split(' ') : [];
}

/** bcrypt at cost 10. The salt follows from the run seed, so that the same SEED_PASSWORD gives the same rows everywhere. */
async function hashPassword(password: string, saltFrom: string): Promise<string> {
  const { hash } = await import('@node-rs/bcrypt');
  const salt = createHash('sha256').update(`seedwright password salt/${saltFrom}`).digest().subarray(0, 16);
  // 2y and 2b name one algorithm; not every application has heard of 2y.
  return (await hash(password, 10, salt)).replace(/^\$2y\$/, () => '$2b$');
}
