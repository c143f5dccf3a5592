import { openChangeChannel, type ChangeChannel } from './change-channel.ts';
import type { Changed, ChangeListener } from './changed.ts';
import { openDatabase, type Database } from './database.ts';
import { LibraryError, toLibraryError } from './errors.ts';
import type { Migration } from './migrations.ts';

/** Written through to the disk before it is acknowledged. */
export const STRICT: IDBTransactionOptions = { durability: 'strict' };

/** The library's connection to its database: opened anew when it has ended, and in step with the library of other tabs. */
export class LibraryConnection {
  readonly #name: string;
  readonly #migrations: readonly Migration[];
  readonly #freeRoom: () => Promise<boolean>;
  readonly #listeners = new Set<ChangeListener>();
  readonly #channel: ChangeChannel;
  #database: Promise<Database> | null = null;

  /** @param freeRoom lets go of what can be had again; says whether there was anything. */
  constructor(name: string, migrations: readonly Migration[], freeRoom: () => Promise<boolean>) {
    this.#name = name;
    this.#migrations = migrations;
    this.#freeRoom = freeRoom;
    this.#channel = openChangeChannel(name, (changed) => this.#tellListeners(changed, 'elsewhere'));
  }

  /** @throws LibraryError, DOMException or ReferenceError when the database cannot be opened. */
  open(): Promise<Database> {
    if (this.#database) return this.#database;
    const database = openDatabase(this.#name, this.#migrations, () => this.#forget(database));
    database.catch(() => this.#forget(database));
    this.#database = database;
    return database;
  }

  /**
   * Runs work on the database; when the connection turns out to have ended, opens once more and tries once more. Work must bear repeating.
   * @throws LibraryError
   */
  async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open());
    } catch (cause) {
      if (!hasEnded(cause)) throw toLibraryError(cause);
      this.#database = null;
    }
    try {
      return await work(await this.open());
    } catch (cause) {
      throw toLibraryError(cause);
    }
  }

  /**
   * The same for work that changes something: everyone is told when it is done. Where there is no room, room is made, and it is tried once more.
   * @param changed what the work changes, or what says so of its result
   */
  async change<T>(changed: Changed | ((result: T) => Changed), work: (database: Database) => Promise<T>): Promise<T> {
    const result = await this.use(work).catch(async (cause: unknown) => {
      if (cause instanceof LibraryError && cause.fault === 'quota' && await this.#freeRoom()) return this.use(work);
      throw cause;
    });
    const told = typeof changed === 'function' ? changed(result) : changed;
    this.#channel.announce(told);
    this.#tellListeners(told, 'here');
    return result;
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel.close();
    this.#listeners.clear();
    void this.#database?.then((database) => database.close(), () => undefined);
  }

  #forget(database: Promise<Database>): void {
    if (this.#database === database) this.#database = null;
  }

  #tellListeners(...news: Parameters<ChangeListener>): void {
    for (const listener of this.#listeners) listener(...news);
  }
}

/**
 * Waits for work and for the end of its transaction. Work that fails by itself takes the transaction with it: what it wrote before would else be kept.
 */
export async function completeOrAbort<T>(transaction: { readonly done: Promise<void>; abort(): void }, work: Promise<T>): Promise<T> {
  const whole = work.catch((cause: unknown) => {
    try {
      transaction.abort();
    } catch {
      // It ended already, with this failure.
    }
    throw cause;
  });
  const [result] = await Promise.all([whole, transaction.done]);
  return result;
}

/** InvalidStateError: no transaction can be opened on it any more. AbortError: one was cut off, as happens when site data is cleared. */
function hasEnded(cause: unknown): boolean {
  return cause instanceof DOMException && (cause.name === 'InvalidStateError' || cause.name === 'AbortError');
}
