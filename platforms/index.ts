import type { PlatformAdapter } from './platform.ts';

/** Every adapter; the folder is the registry. */
export const PLATFORMS: readonly PlatformAdapter[] = Object.values(
  import.meta.glob<PlatformAdapter>(['./*.ts', '!./index.ts', '!./platform.ts', '!./labels.ts', '!./tree.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** The adapter for a host name such as `x.com`; null on any other host. */
export function platformFor(host: string): PlatformAdapter | null {
  return PLATFORMS.find((platform) => platform.hosts.includes(host)) ?? null;
}
