import type { PageTask, PageWork, WorkSetup } from './make-page.ts';

/** The disk, as far as the commands touch it. Paths are relative to the project or absolute, with `/`. */
export interface Disk {
  /** null when there is nothing; links count as what they lead to. @throws the system's error, as for links that lead to one another */
  kind(path: string): 'file' | 'folder' | 'other' | null;
  /** Names of a folder's entries, in no order; links that lead nowhere are among them. @throws the system's error */
  list(folder: string): readonly string[];
  /** The folder or file itself, whatever links lead to it. @throws the system's error */
  realPath(path: string): string;
  /** In bytes. @throws the system's error */
  size(path: string): number;
  /** @throws the system's error */
  read(path: string): Uint8Array;
  /** Makes missing folders, writes, and returns when the bytes are on the disk. @throws the system's error */
  write(path: string, bytes: Uint8Array): void;
  /** The same, but returns at once: until {@link flush} a power failure may leave half of it. @throws the system's error */
  writeFleeting(path: string, bytes: Uint8Array): void;
  /** Returns when the bytes of a file are on the disk. @throws the system's error */
  flush(path: string): void;
  /** Replaces what stands at `to`, in one step. */
  rename(from: string, to: string): void;
  /** Nothing happens when there is no such file. */
  remove(path: string): void;
}

export interface Terminal {
  /** One line on standard output. */
  print(line: string): void;
  /** One line on standard error. */
  complain(line: string): void;
  /** One passing line for someone who watches; null wipes it. Not shown where nobody does. */
  progress(line: string | null): void;
}

/** A thread that makes pages, one after the other in the order asked. */
export interface PageThread {
  /** Rejects when the thread breaks down. */
  make(task: PageTask): Promise<PageWork>;
  stop(): void;
}

/** Everything that the commands do to the world goes through this. */
export interface System {
  readonly disk: Disk;
  readonly terminal: Terminal;
  /** How many threads can work at once. */
  readonly cores: number;
  startThread(setup: WorkSetup): PageThread;
  /** Changes whenever the code that makes pages does, or the machine that runs it. */
  codeFingerprint(): string;
  /** Milliseconds since any fixed point; never runs backwards. */
  now(): number;
  /** Tells this run's temporary files from another's. */
  readonly runId: string;
}

/** Exit codes of the commands: all done; something was refused or could not be done; wrong arguments. */
export type ExitCode = 0 | 1 | 2;
