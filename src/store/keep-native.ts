import { createRequire } from 'node:module';

// From Node 24.19 on an object of the driver that the garbage collector takes away ends the process (nodejs/node#65446: its
// destructor asks for an environment that is not there). better-sqlite3 13 is free of it and does not run on Node 20. So on such
// a Node nothing native is ever garbage, and the process leaves without taking its heap down. A command prepares some hundred
// statements at most.

interface Native {
  readonly prototype: { prepare(...given: readonly unknown[]): object };
}
interface Addon {
  Database: Native;
}
interface Iterating {
  iterate(...given: readonly unknown[]): object;
}

const FIRST_MAJOR = 24;
const FIRST_MINOR = 19;

/** Whether this Node is one of them. */
export function collectsAtItsPeril(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > FIRST_MAJOR || (major === FIRST_MAJOR && minor >= FIRST_MINOR);
}

/** Keeps every database, statement and iterator of the driver's binary for as long as the process lives. */
export function keepNative(binary: string): void {
  const addon: Addon = createRequire(import.meta.url)(binary);
  const kept: object[] = [];
  const keep = <T extends object>(made: T): T => {
    kept.push(made);
    return made;
  };
  const tapped = new WeakSet<object>();
  const { Database } = addon;
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function (...given) {
    const statement = keep(prepare.apply(this, given as [unknown]));
    const prototype: Iterating = Object.getPrototypeOf(statement);
    if (!tapped.has(prototype)) {
      tapped.add(prototype);
      const { iterate } = prototype;
      prototype.iterate = function (...from) {
        return keep(iterate.apply(this, from as [unknown]));
      };
    }
    return statement;
  };
  addon.Database = new Proxy(Database, {
    construct: (target, given, self) =>
      keep(Reflect.construct(target as never, given, (self === addon.Database ? target : self) as never)),
  });
  const leaving = process as unknown as { reallyExit(code: number): void };
  process.on('exit', (code) => leaving.reallyExit(Number(process.exitCode ?? code)));
}
