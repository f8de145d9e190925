import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The extension API as code under test finds it, empty before each test. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

beforeEach(() => fakeBrowser.reset());
