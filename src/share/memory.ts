/** A small memory of this browser: the last link and the chosen theme. A convenience; the address holds everything. */
export interface Memory {
  read(key: MemoryKey): string | undefined;
  /** Whether it was kept; a browser may refuse (private window, full, switched off). */
  write(key: MemoryKey, value: string | undefined): boolean;
}

export type MemoryKey = 'link' | 'theme';

/** Storage that throws, already when it is asked for, is treated as one that remembers nothing. */
export function createMemory(page: Window): Memory {
  const name = (key: MemoryKey) => `need-a-server.${key}`;
  return {
    read(key) {
      try {
        return page.localStorage.getItem(name(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      try {
        if (value === undefined) page.localStorage.removeItem(name(key));
        else page.localStorage.setItem(name(key), value);
        return true;
      } catch {
        return false;
      }
    },
  };
}
