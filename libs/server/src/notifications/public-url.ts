/** The address under which people open the product, without a slash at its end; a provider of server.module.ts. */
export const publicUrl = Symbol('public URL');
