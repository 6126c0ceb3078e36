/** The option of every command that writes to the database. */
export const WAIT_OPTION: readonly [string, string] = ['--wait', 'wait while another bpp writes to the database'];
