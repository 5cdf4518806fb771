/** Says what is being waited for, and takes it back when it is over. */
export type Progress = <Result>(what: string, work: Promise<Result>) => Promise<Result>;

/** @param write writes to the terminal that a person looks at; undefined where nobody does */
export function createProgress(write: ((text: string) => unknown) | undefined): Progress {
  return async (what, work) => {
    write?.(`${what} …`);
    try {
      return await work;
    } finally {
      write?.('\r\u001b[K');
    }
  };
}
