/** By which services take the process's logger; ids and numbers go into it, never what people wrote. */
export const serverLogger = Symbol('logger of the services');
