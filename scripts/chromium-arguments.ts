/** Features that Playwright 1.65 turns off. They stand here again because Chromium heeds the last list of features alone. */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled',
  'PreconnectToSearch', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What no test looks at, and what Chromium makes anew for every context and page: the lists below its own address bar, which are web pages, and a
 * renderer kept ready for the next page. Without them a first page costs a third less.
 */
const OFF_FOR_TESTS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** What Chromium is started with for the tests, besides Playwright's own arguments. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // Tabs and buttons of the browser itself come and go at once; what moves in a page is as ever.
  '--animation-duration-scale=0',
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...OFF_FOR_TESTS].join(',')}`,
];
